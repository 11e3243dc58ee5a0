package scot.onward.client;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.Scope;
import scot.onward.access.SignedIn;

/** Whose clients the signed-in person may see: those of their hubs or, for a practice, those that it referred or registered. */
@Component
class OwnClients {

    private static final Set<UUID> NOBODYS = Set.of(new UUID(0, 0));

    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    OwnClients(CurrentUser currentUser, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /** The ids of own clients, with the ids that are its parameter {@code own}. */
    record Condition(String ids, Set<UUID> own) {

        /** What is asked of a row of {@code client c}. */
        String sql() {
            return "c.id in (" + ids + ")";
        }

        /** This one, of whom something else has told that they may be seen. */
        static Condition only(UUID clientId) {
            return new Condition(":own", Set.of(clientId));
        }
    }

    /** By which own clients are known. */
    Condition condition() {
        return organisation()
                .map(organisation -> new Condition(
                        "select client_id from client_organisation where organisation_id in (:own)",
                        Set.of(organisation)))
                .orElseGet(() -> new Condition(
                        "select client_id from client_hub where hub_id in (:own)",
                        hubs().isEmpty() ? NOBODYS : hubs()));
    }

    /** The hubs whose clients may be seen; empty for everybody who sees clients in another way or not at all. */
    private Set<UUID> hubs() {
        SignedIn person = currentUser.get();
        return switch (person.scope(Matter.CONTACT)) {
            case OWN_HUBS, OWN_CLIENTS_AND_HUBS -> person.hubIds();
            default -> Set.of();
        };
    }

    /** The organisation whose referrals are what the person sees clients by. */
    Optional<UUID> organisation() {
        SignedIn person = currentUser.get();
        return person.scope(Matter.CONTACT) == Scope.OWN_REFERRALS
                ? Optional.of(person.organisation())
                : Optional.empty();
    }

    boolean owns(UUID clientId) {
        Condition condition = condition();
        return jdbc.sql("select count(*) from client c where c.id = :client and " + condition.sql())
                        .param("client", clientId)
                        .param("own", condition.own())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws AccessDeniedException for somebody else's client, and for one that does not exist */
    void ownOrRefuse(UUID clientId) {
        if (!owns(clientId)) {
            throw new AccessDeniedException("Not a client of these hubs");
        }
    }
}
