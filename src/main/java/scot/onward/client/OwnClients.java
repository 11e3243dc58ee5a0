package scot.onward.client;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.SignedIn;

/** Whose clients the signed-in person may see: those of their hubs, for the roles that see clients through hubs. */
@Component
class OwnClients {

    private final CurrentUser currentUser;

    OwnClients(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The hubs whose clients may be seen; empty for everybody who sees clients in another way or not at all. */
    Set<UUID> hubs() {
        SignedIn person = currentUser.get();
        return switch (person.scope(Matter.CONTACT)) {
            case OWN_HUBS, OWN_CLIENTS_AND_HUBS -> person.hubIds();
            default -> Set.of();
        };
    }
}
