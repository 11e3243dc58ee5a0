package scot.onward.capacity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import scot.onward.capacity.ClinicCellProblem.Kind;
import scot.onward.capacity.ClinicImportPreview.HeadingsMissing;
import scot.onward.capacity.ClinicImportPreview.Rows;
import scot.onward.capacity.ClinicImportPreview.TooMany;
import scot.onward.capacity.ClinicImportPreview.Unreadable;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicEditor;
import scot.onward.clinic.ClinicOutcome;
import scot.onward.clinic.Recurrence;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.Delivery;
import scot.onward.sheet.SheetFile;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.SheetReading.Refused;
import scot.onward.sheet.SheetRow;
import scot.onward.sheet.UnreadableFile;

/** Opens many clinics of an own hub from a file: all of them or none. */
@Service
@PreAuthorize("hasRole('MANAGER')")
public class ClinicImport {

    private static final int MOST_CLINICS = 300;
    private static final int USUAL_LENGTH = 45;

    private final ClinicEditor editor;
    private final Places places;
    private final TransactionTemplate transaction;

    ClinicImport(ClinicEditor editor, Places places, PlatformTransactionManager transactions) {
        this.editor = editor;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a file would come to at a hub; the very import is tried and taken back. */
    public ClinicImportPreview preview(UUID hubId, Path file, String fileName) {
        List<SheetRow> rows;
        try {
            rows = SheetFile.read(file, fileName).rows();
        } catch (UnreadableFile unreadable) {
            return new Unreadable(unreadable.refusal());
        } catch (IOException damaged) {
            return new Unreadable(new Refused(Reason.DAMAGED, 0));
        }
        if (rows.size() < 2) {
            return new Unreadable(new Refused(Reason.NO_ROWS, 0));
        }
        if (rows.size() > MOST_CLINICS + 1) {
            return new TooMany(MOST_CLINICS);
        }
        Map<ClinicColumn, Integer> columns = columns(rows.getFirst());
        List<ClinicColumn> missing = Stream.of(ClinicColumn.values())
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            return new HeadingsMissing(missing);
        }
        Reading reading = new Reading(hubId, places.advisers(), places.rooms(hubId), places.services());
        List<ClinicImportRow> read =
                rows.stream().skip(1).map(row -> reading.row(row, columns)).toList();
        return new Rows(tried(read, false));
    }

    /** Opens the clinics of all rows, or none when anything is in the way of one; answers how each fared. */
    public Rows open(List<ClinicImportRow> rows) {
        return new Rows(tried(rows, true));
    }

    private List<ClinicImportRow> tried(List<ClinicImportRow> rows, boolean keep) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<ClinicImportRow> tried = rows.stream().map(this::tried).toList();
            if (!keep || !tried.stream().allMatch(ClinicImportRow::isGood)) {
                status.setRollbackOnly();
            }
            return tried;
        }));
    }

    private ClinicImportRow tried(ClinicImportRow row) {
        ClinicOutcome outcome = editor.open(row.draft());
        return new ClinicImportRow(
                row.number(),
                row.draft(),
                row.problems(),
                outcome instanceof ClinicOutcome.Broken broken && row.problems().isEmpty() ? broken.rules() : List.of(),
                outcome instanceof ClinicOutcome.Clashes clashes ? clashes.clashes() : List.of());
    }

    private static Map<ClinicColumn, Integer> columns(SheetRow headings) {
        Map<ClinicColumn, Integer> columns = new EnumMap<>(ClinicColumn.class);
        for (int i = 0; i < headings.cells().size(); i++) {
            int index = i;
            ClinicColumn.of(headings.cell(i).text()).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    /** Reads rows by the names of what is at a hub. */
    private record Reading(UUID hubId, List<AdviserRow> advisers, List<RoomRow> rooms, List<ServiceRow> services) {

        ClinicImportRow row(SheetRow row, Map<ClinicColumn, Integer> columns) {
            ClinicCells cells = new ClinicCells(row, columns);
            ClinicDraft draft = ClinicDraft.empty(hubId)
                    .with(who(cells))
                    .with(when(cells))
                    .with(new ClinicDraft.Times(
                            cells.time(ClinicColumn.STARTS),
                            cells.time(ClinicColumn.ENDS),
                            cells.time(ClinicColumn.BREAK_FROM),
                            cells.time(ClinicColumn.BREAK_UNTIL),
                            null));
            Integer length = cells.number(ClinicColumn.LENGTH);
            ClinicDraft whole =
                    draft.with(new ClinicDraft.Sizes(length == null ? USUAL_LENGTH : length, 0, 0, Map.of()));
            return new ClinicImportRow(row.number(), whole, cells.problems(), List.of(), List.of());
        }

        private ClinicDraft.Who who(ClinicCells cells) {
            AdviserRow adviser = cells.read(
                    ClinicColumn.ADVISER, Kind.NO_SUCH_ADVISER, name -> named(advisers, AdviserRow::name, name));
            Delivery delivery = delivery(cells.text(ClinicColumn.ROOM));
            RoomRow room = delivery == Delivery.IN_PERSON
                    ? cells.read(ClinicColumn.ROOM, Kind.NO_SUCH_ROOM, name -> named(rooms, RoomRow::name, name))
                    : null;
            return new ClinicDraft.Who(
                    adviser == null ? null : adviser.id(),
                    delivery,
                    room == null ? null : room.id(),
                    services(cells, adviser));
        }

        /** The services named, or all that the adviser gives. */
        private Set<UUID> services(ClinicCells cells, @Nullable AdviserRow adviser) {
            Collection<ServiceRow> named = cells.read(ClinicColumn.SERVICES, Kind.NO_SUCH_SERVICE, this::services);
            if (named != null) {
                return named.stream().map(ServiceRow::id).collect(Collectors.toSet());
            }
            return adviser == null ? Set.of() : adviser.serviceIds();
        }

        private Optional<Collection<ServiceRow>> services(String text) {
            List<ServiceRow> found = new ArrayList<>();
            for (String name : text.split("[;/|]")) {
                Optional<ServiceRow> service = named(services, ServiceRow::name, name.strip());
                if (service.isEmpty()) {
                    return Optional.empty();
                }
                found.add(service.get());
            }
            return Optional.of(found);
        }

        private static ClinicDraft.When when(ClinicCells cells) {
            DayOfWeek weekday = cells.weekday(ClinicColumn.WEEKDAY);
            Integer nth = cells.nth(ClinicColumn.NTH);
            Integer weeks = cells.number(ClinicColumn.EVERY_WEEKS);
            boolean once = cells.text(ClinicColumn.WEEKDAY).isEmpty();
            return new ClinicDraft.When(
                    once ? Recurrence.ONCE : nth == null ? Recurrence.WEEKLY : Recurrence.NTH_WEEKDAY,
                    weekday,
                    weeks == null ? Integer.valueOf(1) : weeks,
                    nth,
                    cells.date(ClinicColumn.FIRST_DAY),
                    cells.date(ClinicColumn.LAST_DAY));
        }

        private static Delivery delivery(String room) {
            return switch (room.toLowerCase(Locale.UK)) {
                case "phone", "telephone" -> Delivery.PHONE;
                case "video" -> Delivery.VIDEO;
                default -> Delivery.IN_PERSON;
            };
        }

        private static <T> Optional<T> named(List<T> rows, Function<T, String> name, String wanted) {
            return rows.stream()
                    .filter(row -> name.apply(row).equalsIgnoreCase(wanted))
                    .findFirst();
        }
    }
}
