package scot.onward.hub;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.hub.InterpreterRow.InterpreterHours;
import scot.onward.shared.Delivery;

/** The interpreters who can be booked, whichever hub they are wanted at. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Interpreters {

    private final JdbcTemplate jdbc;
    private final Remembered<Boolean, List<InterpreterRow>> known;

    Interpreters(JdbcTemplate jdbc, ReferenceStamp stamp) {
        this.jdbc = jdbc;
        this.known = stamp.remembered(key -> List.copyOf(read()));
    }

    /** Every interpreter who works now, by name. */
    public List<InterpreterRow> interpreters() {
        return known.of(true);
    }

    private List<InterpreterRow> read() {
        Map<UUID, Set<String>> languages = new HashMap<>();
        jdbc.query("select interpreter_id, language from interpreter_language", row -> {
            languages
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                    .add(row.getString(2));
        });
        Map<UUID, List<InterpreterHours>> hours = new HashMap<>();
        jdbc.query("select * from interpreter_hours order by delivery, weekday", row -> {
            hours.computeIfAbsent(row.getObject("interpreter_id", UUID.class), id -> new ArrayList<>())
                    .add(new InterpreterHours(
                            Delivery.valueOf(row.getString("delivery")),
                            DayOfWeek.valueOf(row.getString("weekday")),
                            row.getObject("starts", LocalTime.class),
                            row.getObject("ends", LocalTime.class)));
        });
        return jdbc.query("select * from interpreter where active order by name", (row, n) -> {
            UUID id = row.getObject("id", UUID.class);
            return new InterpreterRow(
                    id,
                    row.getString("name"),
                    row.getString("phone"),
                    row.getInt("notice_minutes"),
                    Set.copyOf(languages.getOrDefault(id, Set.of())),
                    List.copyOf(hours.getOrDefault(id, List.of())));
        });
    }
}
