package scot.onward.hub;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;

/** Where a manager adds rooms to own hubs and says what they offer. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class RoomDesk {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_SEATS = 500;

    private final JdbcTemplate jdbc;
    private final OwnHubs own;
    private final ChangeLog changeLog;

    RoomDesk(JdbcTemplate jdbc, OwnHubs own, ChangeLog changeLog) {
        this.jdbc = jdbc;
        this.own = own;
        this.changeLog = changeLog;
    }

    /** Adds the room, or changes the one with its id. @throws AccessDeniedException for a room of another hub */
    public SettingsOutcome save(RoomRow room) {
        own.require(room.hubId());
        String name = room.name().strip();
        if (name.isEmpty()) {
            return new Refused(SettingsRule.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            return new Refused(SettingsRule.NAME_TOO_LONG);
        }
        if (room.seats() < 1 || room.seats() > MOST_SEATS) {
            return new Refused(SettingsRule.SEATS_RANGE);
        }
        List<UUID> before =
                jdbc.query("select hub_id from room where id = ?", (row, n) -> row.getObject(1, UUID.class), room.id());
        if (before.stream().anyMatch(hub -> !hub.equals(room.hubId()))) {
            throw new AccessDeniedException("A room stays at its hub");
        }
        try {
            write(room, name);
        } catch (DuplicateKeyException taken) {
            return new Refused(SettingsRule.NAME_TAKEN);
        }
        changeLog.changed("room", room.id(), before.isEmpty() ? "added" : "changed", null);
        return new Saved(room.id());
    }

    private void write(RoomRow room, String name) {
        if (jdbc.queryForList(
                        "select 1 from room where hub_id = ? and name = ? and id <> ?",
                        Integer.class,
                        room.hubId(),
                        name,
                        room.id())
                .isEmpty()) {
            jdbc.update(
                    """
                    insert into room (id, hub_id, name, step_free, hearing_loop, private, child_friendly, seats)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update name = values(name),
                      step_free = values(step_free), hearing_loop = values(hearing_loop), private = values(private),
                      child_friendly = values(child_friendly), seats = values(seats)
                    """,
                    room.id(),
                    room.hubId(),
                    name,
                    room.stepFree(),
                    room.hearingLoop(),
                    room.isPrivate(),
                    room.childFriendly(),
                    room.seats());
        } else {
            throw new DuplicateKeyException("A room of this name is there");
        }
    }
}
