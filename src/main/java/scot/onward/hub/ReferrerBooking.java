package scot.onward.hub;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;

/** Whether a hub lets practices book a time while they refer; off until a manager of the hub switches it on. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class ReferrerBooking {

    private final JdbcTemplate jdbc;
    private final OwnHubs own;
    private final ChangeLog changeLog;

    ReferrerBooking(JdbcTemplate jdbc, OwnHubs own, ChangeLog changeLog) {
        this.jdbc = jdbc;
        this.own = own;
        this.changeLog = changeLog;
    }

    /** Whether it is on; false for a hub that does not exist. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean isOn(UUID hubId) {
        return jdbc.query("select referrers_book from hub where id = ?", (row, n) -> row.getBoolean(1), hubId)
                .contains(true);
    }

    /** Switches it at one of the manager's own hubs; what is booked stays. */
    public void set(UUID hubId, boolean on) {
        own.require(hubId);
        jdbc.update("update hub set referrers_book = ? where id = ?", on, hubId);
        changeLog.changed("hub", hubId, on ? "referrers-book" : "referrers-do-not-book", null);
    }
}
