package scot.onward.capacity.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.Strip;
import scot.onward.capacity.Strip.Cell;
import scot.onward.capacity.Strip.Column;
import scot.onward.capacity.Strip.Group;
import scot.onward.capacity.Strip.Kind;
import scot.onward.capacity.Strip.Row;
import scot.onward.capacity.StripBy;
import scot.onward.capacity.internal.PlannedTime.State;
import scot.onward.clinic.Closure;
import scot.onward.hub.HubRow;
import scot.onward.shared.WorkingCalendar;

/** Lays times out as a strip. Pure. */
public final class StripLayout {

    public static final int DAYS = 10;
    private static final int HALF_DAYS = 5;
    private static final int WEEKS = 10;
    private static final String PRACTICE = "GP_PRACTICE";

    private final Map<UUID, String> advisers;
    private final Map<UUID, String> rooms;
    private final List<String> roomOrder;
    private final WorkingCalendar calendar;

    /** @param rooms in the order in which they are to be shown */
    public StripLayout(Map<UUID, String> advisers, SequencedMap<UUID, String> rooms, WorkingCalendar calendar) {
        this.advisers = advisers;
        this.rooms = rooms;
        this.roomOrder = List.copyOf(rooms.values());
        this.calendar = calendar;
    }

    /** The last day that a strip from {@code from} on may show. */
    public static LocalDate until(StripBy by, LocalDate from) {
        return switch (by) {
            case HALF_DAYS -> from.plusDays(2 * HALF_DAYS);
            case DAYS -> from.plusDays(2 * DAYS);
            case WEEKS -> from.plusWeeks(WEEKS);
        };
    }

    /** Weekdays from {@code from} on, and days of the weekend on which something is planned. */
    public static List<LocalDate> days(Collection<PlannedTime> times, LocalDate from, int count) {
        Set<LocalDate> held = times.stream().map(PlannedTime::day).collect(Collectors.toSet());
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 || held.contains(day))
                .limit(count)
                .toList();
    }

    public Strip strip(StripBy by, LocalDate from, List<HubRow> hubs, Collection<PlannedTime> times) {
        List<Column> columns = columns(by, from, times);
        List<Group> groups = new ArrayList<>();
        hubs.stream().filter(hub -> !isPractice(hub)).forEach(hub -> {
            List<Row> rows = rows(List.of(hub), columns, times);
            if (!rows.isEmpty()) {
                groups.add(group(hub, rows));
            }
        });
        List<Row> practices = rows(hubs.stream().filter(StripLayout::isPractice).toList(), columns, times);
        if (!practices.isEmpty()) {
            groups.add(group(null, practices));
        }
        return new Strip(by, columns, groups);
    }

    private static boolean isPractice(HubRow hub) {
        return hub.kind().equals(PRACTICE);
    }

    private static Group group(@Nullable HubRow hub, List<Row> rows) {
        long rooms =
                rows.stream().flatMap(row -> row.rooms().stream()).distinct().count();
        return new Group(
                hub == null ? null : hub.id(),
                hub == null ? null : hub.name(),
                rows.size(),
                (int) rooms,
                rows.stream().anyMatch(row -> row.rooms().isEmpty()),
                rows);
    }

    private List<Column> columns(StripBy by, LocalDate from, Collection<PlannedTime> times) {
        return switch (by) {
            case DAYS ->
                days(times, from, DAYS).stream().map(day -> column(day, null)).toList();
            case HALF_DAYS ->
                days(times, from, HALF_DAYS).stream()
                        .flatMap(day -> Stream.of(column(day, true), column(day, false)))
                        .toList();
            case WEEKS -> {
                LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield IntStream.range(0, WEEKS)
                        .mapToObj(monday::plusWeeks)
                        .map(week -> new Column(week, week.plusDays(6), null, null))
                        .toList();
            }
        };
    }

    private Column column(LocalDate day, @Nullable Boolean morning) {
        return new Column(day, day, morning, calendar.holiday(day).orElse(null));
    }

    private List<Row> rows(List<HubRow> hubs, List<Column> columns, Collection<PlannedTime> times) {
        List<Row> rows = new ArrayList<>();
        for (HubRow hub : hubs) {
            Map<UUID, List<PlannedTime>> byAdviser = new LinkedHashMap<>();
            times.stream()
                    .filter(time -> time.hubId().equals(hub.id()))
                    .filter(time -> columns.stream().anyMatch(column -> contains(column, time)))
                    .forEach(time -> byAdviser
                            .computeIfAbsent(time.adviserId(), id -> new ArrayList<>())
                            .add(time));
            byAdviser.forEach((adviser, own) -> rows.add(row(hub, adviser, own, columns)));
        }
        rows.sort(Comparator.comparing((Row row) -> hubs.size() > 1 ? row.hubName() : "")
                .thenComparing(row -> row.rooms().isEmpty())
                .thenComparing(row -> row.rooms().isEmpty()
                        ? 0
                        : roomOrder.indexOf(row.rooms().getFirst()))
                .thenComparing(Row::adviserName));
        return rows;
    }

    private Row row(HubRow hub, UUID adviser, List<PlannedTime> times, List<Column> columns) {
        List<String> used = times.stream()
                .map(PlannedTime::roomId)
                .filter(Objects::nonNull)
                .map(room -> rooms.getOrDefault(room, ""))
                .distinct()
                .sorted(Comparator.comparing(roomOrder::indexOf))
                .toList();
        List<Cell> cells = columns.stream()
                .map(column -> cell(
                        times.stream().filter(time -> contains(column, time)).toList()))
                .toList();
        return new Row(hub.id(), hub.shortName(), adviser, advisers.getOrDefault(adviser, ""), used, cells);
    }

    private static boolean contains(Column column, PlannedTime time) {
        Boolean morning = column.morning();
        return !time.day().isBefore(column.from())
                && !time.day().isAfter(column.to())
                && (morning == null || morning == time.morning());
    }

    /** What some times of one adviser at one hub come to. */
    static Cell cell(List<PlannedTime> times) {
        if (times.isEmpty()) {
            return Cell.NONE;
        }
        int booked = count(times, State.BOOKED);
        int free = count(times, State.FREE);
        int lost = count(times, State.LOST);
        Closure cause = times.stream()
                .map(PlannedTime::cause)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        return new Cell(
                cause == null ? Kind.OPEN : Kind.valueOf(cause.kind().name()),
                booked,
                booked + free,
                lost,
                cause == null ? null : cause.id(),
                times.stream()
                        .map(PlannedTime::clinicId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    static int count(Collection<PlannedTime> times, State state) {
        return (int) times.stream().filter(time -> time.is(state)).count();
    }
}
