package scot.onward.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoRows.Row;

/** The people whose time fell away on the day of loading: some have another, one is to be phoned, some are still to be moved. */
final class DemoMoves {

    private static final List<Integer> RUTHS_TIMES = List.of(0, 60, 120, 240, 300);

    private final DemoDay day;
    private final DemoRows rows;

    DemoMoves(DemoDay day, DemoRows rows) {
        this.day = day;
        this.rows = rows;
    }

    void write() {
        closure("ROOM_LOST").ifPresent(this::lostRoom);
        closure("ADVISER_AWAY").ifPresent(this::away);
    }

    private Optional<Row> closure(String kind) {
        return rows.of("closure").stream()
                .filter(row -> kind.equals(row.get("kind")))
                .findFirst();
    }

    private void lostRoom(Row closure) {
        UUID room = DemoIds.id("room", "parkhead-3");
        UUID leila = DemoIds.id("adviser", "leila");
        for (Row appointment : ahead()) {
            Instant starts = moment(appointment, "starts_at");
            if (room.equals(appointment.get("room_id"))
                    && !starts.isBefore(moment(closure, "starts_at"))
                    && starts.isBefore(moment(closure, "ends_at"))) {
                moved(appointment, closure, leila, room, starts, 45, "TO_MOVE");
            }
        }
        ahead().stream()
                .filter(appointment -> DemoIds.id("client", "Anne Marie Boyle").equals(appointment.get("client_id")))
                .findFirst()
                .ifPresent(anne -> moved(anne, closure, leila, room, day.at(345), 45, "SETTLED"));
    }

    private void away(Row closure) {
        UUID ruth = DemoIds.id("adviser", "ruth");
        List<Row> later = ahead().stream()
                .filter(appointment -> ruth.equals(appointment.get("adviser_id")))
                .sorted(Comparator.comparing(appointment -> moment(appointment, "starts_at")))
                .limit(RUTHS_TIMES.size())
                .toList();
        for (int n = 0; n < later.size(); n++) {
            Instant was = day.at(day.within(RUTHS_TIMES.get(n)));
            UUID room = DemoIds.id("room", "parkhead-5");
            moved(later.get(n), closure, ruth, room, was, 60, n == 1 ? "TO_TELL" : "SETTLED");
        }
    }

    private List<Row> ahead() {
        return rows.of("appointment").stream()
                .filter(row -> "BOOKED".equals(row.get("status")))
                .filter(row -> moment(row, "starts_at").isAfter(day.now()))
                .toList();
    }

    private void moved(
            Row appointment, Row closure, UUID adviser, @Nullable UUID room, Instant was, int minutes, String state) {
        boolean settled = state.equals("SETTLED");
        rows.add("displacement")
                .set("id", DemoIds.id("displacement", Objects.requireNonNull(appointment.get("id"))))
                .set("appointment_id", appointment.get("id"))
                .set("closure_id", closure.get("id"))
                .set("was_starts_at", was)
                .set("was_ends_at", was.plus(minutes, ChronoUnit.MINUTES))
                .set("was_adviser_id", adviser)
                .set("was_room_id", room)
                .set("created_at", closure.get("created_at"))
                .set("state", state)
                .set("settled_at", settled ? day.now().minus(4, ChronoUnit.MINUTES) : null)
                .set("settled_by", settled ? DemoIds.id("account", "reception") : null)
                .set("version", 0);
    }

    private static Instant moment(Row row, String column) {
        if (row.get(column) instanceof Instant moment) {
            return moment;
        }
        throw new IllegalStateException("No moment in " + column);
    }
}
