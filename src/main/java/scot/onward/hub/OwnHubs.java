package scot.onward.hub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;

/** Which hubs and advisers are a manager's own. */
@Component
class OwnHubs {

    private final CurrentUser currentUser;
    private final List<AdviserHubs> known;
    private final JdbcTemplate jdbc;

    OwnHubs(CurrentUser currentUser, List<AdviserHubs> known, JdbcTemplate jdbc) {
        this.currentUser = currentUser;
        this.known = known;
        this.jdbc = jdbc;
    }

    /** @throws AccessDeniedException unless the hub is one of the person's */
    void require(UUID hubId) {
        if (!currentUser.get().hubIds().contains(hubId)) {
            throw new AccessDeniedException("Not one of this person's hubs");
        }
    }

    /** @throws AccessDeniedException unless the adviser belongs to one of the person's hubs */
    void requireAdviser(UUID adviserId) {
        if (currentUser.get().hubIds().stream().noneMatch(hub -> advisersOf(hub).contains(adviserId))) {
            throw new AccessDeniedException("Not an adviser of these hubs");
        }
    }

    /** The advisers of a hub: by their account, or because something above says so. */
    Set<UUID> advisersOf(UUID hubId) {
        Set<UUID> advisers = new HashSet<>(jdbc.query(
                "select a.adviser_id from account a join account_hub h on h.account_id = a.id where h.hub_id = ? and a.adviser_id is not null",
                (row, n) -> row.getObject(1, UUID.class),
                hubId));
        known.forEach(source -> advisers.addAll(source.advisersOf(hubId)));
        return advisers;
    }
}
