package scot.onward.hub;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;

/** Where managers keep the interpreters, who work for every hub. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class InterpreterDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int MOST_NOTICE = 30 * 24 * 60;

    private final JdbcTemplate jdbc;
    private final ChangeLog changeLog;

    InterpreterDesk(JdbcTemplate jdbc, ChangeLog changeLog) {
        this.jdbc = jdbc;
        this.changeLog = changeLog;
    }

    /** Adds the interpreter, or changes the one with this id. */
    public SettingsOutcome save(InterpreterRow interpreter) {
        Set<String> languages =
                interpreter.languages().stream().map(String::strip).collect(Collectors.toSet());
        SettingsRule broken = broken(interpreter, languages);
        if (broken != null) {
            return new Refused(broken);
        }
        UUID id = interpreter.id();
        jdbc.update("""
                insert into interpreter (id, name, phone, notice_minutes) values (?, ?, ?, ?)
                on duplicate key update name = values(name), phone = values(phone), notice_minutes = values(notice_minutes)
                """, id, interpreter.name().strip(), interpreter.phone(), interpreter.noticeMinutes());
        jdbc.update("delete from interpreter_language where interpreter_id = ?", id);
        jdbc.batchUpdate(
                "insert into interpreter_language (interpreter_id, language) values (?, ?)",
                languages.stream().map(language -> new Object[] {id, language}).toList());
        jdbc.update("delete from interpreter_hours where interpreter_id = ?", id);
        jdbc.batchUpdate(
                "insert into interpreter_hours (interpreter_id, delivery, weekday, starts, ends) values (?, ?, ?, ?, ?)",
                interpreter.hours().stream()
                        .map(it -> new Object[] {
                            id, it.delivery().name(), it.weekday().name(), it.starts(), it.ends()
                        })
                        .toList());
        changeLog.changed("interpreter", id, "changed", null);
        return new Saved(id);
    }

    /** Lets an interpreter be booked no more; what is booked stays. */
    public void retire(UUID interpreterId) {
        jdbc.update("update interpreter set active = false where id = ?", interpreterId);
        changeLog.changed("interpreter", interpreterId, "retired", null);
    }

    private static @Nullable SettingsRule broken(InterpreterRow interpreter, Set<String> languages) {
        String phone = interpreter.phone();
        if (interpreter.name().isBlank()) {
            return SettingsRule.NAME_MISSING;
        }
        if (interpreter.name().strip().length() > LONGEST_NAME) {
            return SettingsRule.NAME_TOO_LONG;
        }
        if (phone != null && phone.length() > LONGEST_PHONE) {
            return SettingsRule.PHONE_TOO_LONG;
        }
        if (languages.isEmpty()) {
            return SettingsRule.LANGUAGE_MISSING;
        }
        if (!Languages.areWords(languages)) {
            return SettingsRule.LANGUAGE_TOO_LONG;
        }
        if (interpreter.noticeMinutes() < 0 || interpreter.noticeMinutes() > MOST_NOTICE) {
            return SettingsRule.NOTICE_RANGE;
        }
        if (interpreter.hours().stream().anyMatch(it -> !it.starts().isBefore(it.ends()))) {
            return SettingsRule.HOURS_BACKWARDS;
        }
        long ways = interpreter.hours().stream()
                .map(it -> it.delivery() + " " + it.weekday())
                .distinct()
                .count();
        return ways < interpreter.hours().size() ? SettingsRule.HOURS_TWICE : null;
    }
}
