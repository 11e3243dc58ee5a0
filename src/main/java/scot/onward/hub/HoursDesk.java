package scot.onward.hub;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;

/** Where a manager says when own hubs open and close. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class HoursDesk {

    private final JdbcTemplate jdbc;
    private final OwnHubs own;
    private final ChangeLog changeLog;

    HoursDesk(JdbcTemplate jdbc, OwnHubs own, ChangeLog changeLog) {
        this.jdbc = jdbc;
        this.own = own;
        this.changeLog = changeLog;
    }

    /** Sets the hours of all weekdays: empty, or not named, is closed. */
    public SettingsOutcome save(UUID hubId, Map<DayOfWeek, Optional<OpeningHours>> week) {
        own.require(hubId);
        boolean empty = week.values().stream()
                .flatMap(Optional::stream)
                .anyMatch(hours -> hours.opens().equals(hours.closes()));
        if (empty) {
            return new Refused(SettingsRule.HOURS_SAME);
        }
        List<Object[]> rows = List.of(DayOfWeek.values()).stream()
                .map(day -> {
                    Optional<OpeningHours> hours = week.getOrDefault(day, Optional.empty());
                    return new Object[] {
                        hubId,
                        day.name(),
                        hours.map(OpeningHours::opens).orElse(null),
                        hours.map(OpeningHours::closes).orElse(null)
                    };
                })
                .toList();
        jdbc.update("delete from hub_hours where hub_id = ?", hubId);
        jdbc.batchUpdate("insert into hub_hours (hub_id, weekday, opens, closes) values (?, ?, ?, ?)", rows);
        changeLog.changed("hub", hubId, "hours", null);
        return new Saved(hubId);
    }
}
