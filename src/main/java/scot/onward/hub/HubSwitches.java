package scot.onward.hub;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;

/** The switches of each hub; all are off until a manager of the hub switches them on. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class HubSwitches {

    private final JdbcTemplate jdbc;
    private final OwnHubs own;
    private final ChangeLog changeLog;

    HubSwitches(JdbcTemplate jdbc, OwnHubs own, ChangeLog changeLog) {
        this.jdbc = jdbc;
        this.own = own;
        this.changeLog = changeLog;
    }

    /** Whether it is on; false for a hub that does not exist. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean isOn(UUID hubId, HubSwitch which) {
        return jdbc.query("select " + which.column() + " from hub where id = ?", (row, n) -> row.getBoolean(1), hubId)
                .contains(true);
    }

    /** Sets it at one of the manager's own hubs. */
    public void set(UUID hubId, HubSwitch which, boolean on) {
        own.require(hubId);
        jdbc.update("update hub set " + which.column() + " = ? where id = ?", on, hubId);
        changeLog.changed("hub", hubId, which.changed(on), null);
    }
}
