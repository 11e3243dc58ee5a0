package scot.onward.booking.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.BoardStretch.Kind;
import scot.onward.booking.ClosedBy;
import scot.onward.booking.Displaced;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.Closure;
import scot.onward.clinic.HeldTime;
import scot.onward.clinic.Stretches;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.shared.TimeSpan;

/** Lays out a day's clinics as columns: cards, free and held times, breaks, closures. */
public final class BoardColumns {

    private static final int LEAST_MINUTES = 20;

    private final Map<UUID, AdviserRow> advisers;
    private final List<RoomRow> rooms;
    private final Map<Displaced.Of, Displaced> displaced;
    private final List<KeptHolds.Kept> holds;
    private final TimeSpan day;
    private final Instant now;
    private final boolean holiday;

    public BoardColumns(
            Places places,
            UUID hubId,
            Map<Displaced.Of, Displaced> displaced,
            List<KeptHolds.Kept> holds,
            TimeSpan day,
            Instant now,
            boolean holiday) {
        this.advisers = places.advisers().stream().collect(Collectors.toMap(AdviserRow::id, Function.identity()));
        this.rooms = places.rooms(hubId);
        this.displaced = displaced;
        this.holds = holds;
        this.day = day;
        this.now = now;
        this.holiday = holiday;
    }

    /** The columns: clinics in rooms, in the hub's order of them, then those by phone and video, those that are shut last. */
    public List<BoardClinic> of(
            List<ClinicDay> held, List<BoardCards.Placed> appointments, Map<UUID, List<TimeSpan>> taken) {
        List<BoardClinic> columns = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        for (ClinicDay clinic : held) {
            List<BoardCard> cards = appointments.stream()
                    .filter(it -> clinic.plan().id().equals(it.clinicId()) && isOf(clinic, it.card(), held)
                            || joins(clinic, it))
                    .map(BoardCards.Placed::card)
                    .toList();
            cards.forEach(card -> placed.add(card.appointmentId()));
            columns.add(column(clinic, cards, taken));
        }
        appointments.stream()
                .filter(it -> !placed.contains(it.card().appointmentId()) && overlaps(it.card()))
                .collect(Collectors.groupingBy(BoardCards.Placed::adviserId))
                .forEach((adviser, stray) -> columns.add(stray(
                        adviser, stray.stream().map(BoardCards.Placed::card).toList())));
        columns.sort(Comparator.comparing((BoardClinic column) -> column.closedBy() != null)
                .thenComparing(BoardClinic::delivery)
                .thenComparing(column -> place(column.roomName()))
                .thenComparing(BoardClinic::from)
                .thenComparing(BoardClinic::adviserName));
        return columns;
    }

    private int place(@Nullable String roomName) {
        return rooms.stream().map(RoomRow::name).toList().indexOf(roomName);
    }

    /** A card is of the clinic's day that holds it; one outside the clinic's hours is of the day on which it begins. */
    private static boolean isOf(ClinicDay clinic, BoardCard card, List<ClinicDay> held) {
        return clinic.session().contains(card.startsAt())
                || held.stream()
                        .filter(other -> other.plan().id().equals(clinic.plan().id()))
                        .noneMatch(other -> other.session().contains(card.startsAt())
                                || other.day().isAfter(clinic.day()));
    }

    private boolean overlaps(BoardCard card) {
        return card.startsAt().isBefore(day.to()) && day.from().isBefore(card.endsAt());
    }

    private BoardClinic column(ClinicDay clinic, List<BoardCard> cards, Map<UUID, List<TimeSpan>> taken) {
        List<TimeSpan> claimed = Gaps.takenOf(clinic, taken);
        List<TimeSpan> gaps = clinic.bookable(claimed);
        int booked = (int) cards.stream()
                .filter(card -> card.status() != AppointmentStatus.CANCELLED)
                .count();
        int free = clinic.times(
                        claimed, clinic.plan().slotMinutes(), clinic.session().from())
                .size();
        return new BoardClinic(
                clinic.plan().id(),
                clinic.plan().adviserId(),
                adviser(clinic.plan().adviserId()),
                room(clinic.roomId()),
                clinic.plan().delivery(),
                clinic.plan().serviceIds(),
                clinic.session().from(),
                clinic.session().to(),
                visible(cards),
                stretches(clinic, gaps),
                booked,
                booked + free,
                closedAllDay(clinic),
                displaced(clinic),
                List.of());
    }

    /** What became of the people of a clinic that is closed, wholly or in part. */
    private Displaced displaced(ClinicDay clinic) {
        return clinic.closures().stream()
                .map(closure -> displaced.get(
                        new Displaced.Of(closure.id(), clinic.plan().adviserId())))
                .filter(Objects::nonNull)
                .reduce(Displaced.NOBODY, Displaced::plus);
    }

    /** Appointments of an adviser who holds no clinic that day any more. */
    private BoardClinic stray(UUID adviserId, List<BoardCard> cards) {
        BoardCard first = cards.getFirst();
        return new BoardClinic(
                null,
                adviserId,
                first.adviserName(),
                first.roomName(),
                first.delivery(),
                Set.of(),
                first.startsAt(),
                cards.getLast().endsAt(),
                visible(cards),
                List.of(),
                cards.size(),
                cards.size(),
                null,
                Displaced.NOBODY,
                List.of());
    }

    /** A cancelled card gives way to the free time, and to whoever got that time instead. */
    private List<BoardCard> visible(List<BoardCard> cards) {
        return cards.stream()
                .filter(card -> card.status() != AppointmentStatus.CANCELLED
                        || !card.endsAt().isAfter(now) && cards.stream().noneMatch(other -> replaces(other, card)))
                .toList();
    }

    private static boolean replaces(BoardCard other, BoardCard cancelled) {
        return !other.appointmentId().equals(cancelled.appointmentId())
                && other.startsAt().isBefore(cancelled.endsAt())
                && cancelled.startsAt().isBefore(other.endsAt())
                && (other.status() != AppointmentStatus.CANCELLED
                        || other.appointmentId().compareTo(cancelled.appointmentId()) < 0);
    }

    /** Whether the adviser of a clinic joins in another's appointment meanwhile. */
    private static boolean joins(ClinicDay clinic, BoardCards.Placed it) {
        return it.moreAdviserIds().contains(clinic.plan().adviserId())
                && clinic.session()
                        .overlaps(new TimeSpan(it.card().startsAt(), it.card().endsAt()));
    }

    private List<BoardStretch> stretches(ClinicDay clinic, List<TimeSpan> gaps) {
        List<BoardStretch> stretches = new ArrayList<>();
        int minutes = clinic.plan().slotMinutes();
        TimeSpan pause = clinic.pause();
        if (pause != null) {
            stretches.add(BoardStretch.of(Kind.PAUSE, pause, minutes));
        }
        holds.stream()
                .filter(it -> it.hold().clinicId().equals(clinic.plan().id()))
                .filter(it -> clinic.session().contains(it.hold().startsAt()))
                .forEach(it -> stretches.add(it.stretch(minutes)));
        for (Closure closure : clinic.closures()) {
            closure.span()
                    .intersection(clinic.session())
                    .ifPresent(span -> stretches.add(new BoardStretch(
                            Kind.CLOSED,
                            span.from(),
                            span.to(),
                            minutes,
                            null,
                            null,
                            cause(closure),
                            closure.id(),
                            null)));
        }
        gaps.stream()
                .filter(gap -> gap.to().isAfter(now))
                .forEach(gap -> stretches.addAll(heldAndFree(clinic, gap, minutes)));
        stretches.sort(Comparator.comparing(BoardStretch::from));
        return stretches;
    }

    private List<BoardStretch> heldAndFree(ClinicDay clinic, TimeSpan gap, int minutes) {
        TimeSpan ahead = fromPresentTime(gap, minutes);
        TimeSpan held = clinic.held();
        Instant until = clinic.heldUntil();
        HeldTime rule = clinic.plan().held();
        List<BoardStretch> parts = new ArrayList<>();
        List<TimeSpan> heldBack = new ArrayList<>();
        if (held != null && until != null && rule != null && now.isBefore(until)) {
            ahead.intersection(held).ifPresent(span -> {
                heldBack.add(span);
                parts.add(new BoardStretch(
                        Kind.HELD, span.from(), span.to(), minutes, rule.level(), until, null, null, null));
            });
        }
        Stretches.without(ahead, heldBack).stream()
                .filter(span -> span.length().toMinutes() >= LEAST_MINUTES)
                .forEach(span -> parts.add(BoardStretch.of(Kind.FREE, span, minutes)));
        return parts;
    }

    /** Past times of a gap are not shown; the one that is running is, whole. */
    private TimeSpan fromPresentTime(TimeSpan gap, int minutes) {
        if (!gap.from().isBefore(now)) {
            return gap;
        }
        long past = Duration.between(gap.from(), now).toMinutes() / minutes;
        Instant from = gap.from().plus(Duration.ofMinutes(past * minutes));
        return from.isBefore(gap.to()) ? new TimeSpan(from, gap.to()) : gap;
    }

    private @Nullable ClosedBy closedAllDay(ClinicDay clinic) {
        if (holiday) {
            return ClosedBy.HOLIDAY;
        }
        return clinic.open().isEmpty()
                ? clinic.closures().stream()
                        .map(BoardColumns::cause)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static ClosedBy cause(Closure closure) {
        return ClosedBy.valueOf(closure.kind().name());
    }

    private String adviser(UUID id) {
        AdviserRow adviser = advisers.get(id);
        return adviser == null ? "" : adviser.name();
    }

    private @Nullable String room(@Nullable UUID id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .map(RoomRow::name)
                .findFirst()
                .orElse(null);
    }
}
