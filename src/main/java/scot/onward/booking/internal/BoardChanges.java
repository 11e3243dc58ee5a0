package scot.onward.booking.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import scot.onward.shared.Ids;

/**
 * Tells who looks at a hub's board that it changed: those in this running instance after the commit, those in another by a row
 * that it reads within a second.
 */
@Component
public class BoardChanges {

    /** This running instance. */
    private final UUID origin = UUID.randomUUID();

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    BoardChanges(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A board changed, and whoever looks at it in this instance is to be told. */
    public record BoardChanged(UUID hubId) {}

    /** Notes, in the transaction that makes it, a change of a hub's board. */
    public void changed(UUID hubId) {
        jdbc.update("insert into board_change (id, hub_id, origin) values (?, ?, ?)", Ids.next(), hubId, origin);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new BoardChanged(hubId));
            }
        });
    }

    /** A change that another instance noted. */
    public record Foreign(UUID id, UUID hubId) {}

    /** What other instances noted in the last ten seconds. */
    public List<Foreign> recentOfOthers() {
        return jdbc.query(
                "select id, hub_id from board_change where at > utc_timestamp(6) - interval 10 second and origin <> ?",
                (row, n) -> new Foreign(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                origin);
    }

    /** Forgets what everybody has long read. */
    public void tidy() {
        jdbc.update("delete from board_change where at < utc_timestamp(6) - interval 1 hour limit 5000");
    }
}
