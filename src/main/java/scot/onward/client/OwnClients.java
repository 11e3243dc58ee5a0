package scot.onward.client;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.SignedIn;

/** Whose clients the signed-in person may see: those of their hubs, for the roles that see clients through hubs. */
@Component
class OwnClients {

    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    OwnClients(CurrentUser currentUser, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** The hubs whose clients may be seen; empty for everybody who sees clients in another way or not at all. */
    Set<UUID> hubs() {
        SignedIn person = currentUser.get();
        return switch (person.scope(Matter.CONTACT)) {
            case OWN_HUBS, OWN_CLIENTS_AND_HUBS -> person.hubIds();
            default -> Set.of();
        };
    }

    /** @throws AccessDeniedException for another hub's client, and for one that does not exist */
    void ownOrRefuse(UUID clientId) {
        Set<UUID> hubs = hubs();
        boolean isOwn = !hubs.isEmpty()
                && jdbc.sql("select count(*) from client_hub where client_id = :client and hub_id in (:hubs)")
                                .param("client", clientId)
                                .param("hubs", hubs)
                                .query(Long.class)
                                .single()
                        > 0;
        if (!isOwn) {
            throw new AccessDeniedException("Not a client of these hubs");
        }
    }
}
