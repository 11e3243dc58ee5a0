package scot.onward.booking.internal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.Role;
import scot.onward.access.Scope;
import scot.onward.access.SignedIn;
import scot.onward.booking.internal.Standings.Standing;

/** Whose appointments and clients the signed-in person may see and change. */
@Component
public class OwnAppointments {

    private final CurrentUser currentUser;
    private final JdbcTemplate jdbc;

    OwnAppointments(CurrentUser currentUser, JdbcTemplate jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    public boolean isOwnHub(UUID hubId) {
        return currentUser.get().hubIds().contains(hubId);
    }

    /** @throws AccessDeniedException unless it is at one of the person's hubs or, for advisers, with themselves */
    public void require(UUID hubId, UUID adviserId) {
        SignedIn person = currentUser.get();
        if (!person.hubIds().contains(hubId) && !adviserId.equals(person.adviserId())) {
            throw new AccessDeniedException("Not an appointment of this person's");
        }
    }

    /**
     * The same; an adviser who joins may as well, and a practice for its own clients, at whichever hub they are booked.
     *
     * @throws AccessDeniedException for anybody else
     */
    public void requireAppointment(UUID appointmentId, UUID clientId, UUID hubId, UUID adviserId) {
        if (isPractice()) {
            requireClient(clientId);
            return;
        }
        UUID self = currentUser.get().adviserId();
        boolean joins = self != null
                && !jdbc.query(
                                "select 1 from appointment_adviser where appointment_id = ? and adviser_id = ?",
                                (row, n) -> true,
                                appointmentId,
                                self)
                        .isEmpty();
        if (!joins) {
            require(hubId, adviserId);
        }
    }

    /** @throws AccessDeniedException unless the hub is one of the person's */
    public void requireHub(UUID hubId) {
        if (!isOwnHub(hubId)) {
            throw new AccessDeniedException("Not one of this person's hubs");
        }
    }

    /** Whether clients are own by who referred them, not by hub. */
    private boolean isPractice() {
        return currentUser.get().scope(Matter.CONTACT) == Scope.OWN_REFERRALS;
    }

    public boolean isManager() {
        return currentUser.get().role() == Role.MANAGER;
    }

    /** @throws AccessDeniedException for a referral of somebody else, and for one that does not exist */
    void requireReferral(@Nullable UUID referralId, UUID clientId) {
        if (referralId != null
                && jdbc.query(
                                "select 1 from referral where id = ? and client_id = ?",
                                (row, n) -> true,
                                referralId,
                                clientId)
                        .isEmpty()) {
            throw new AccessDeniedException("Not a referral of this client's");
        }
    }

    /** @throws AccessDeniedException unless the client belongs to one of the person's hubs or, for a practice, came by it */
    public void requireClient(UUID clientId) {
        if (isPractice()) {
            requireBrought(clientId, currentUser.get().organisation());
            return;
        }
        Set<UUID> hubs = Set.copyOf(jdbc.query(
                "select hub_id from client_hub where client_id = ?",
                (row, n) -> row.getObject(1, UUID.class),
                clientId));
        if (hubs.stream().noneMatch(this::isOwnHub)) {
            throw notOfTheseHubs();
        }
    }

    /** The same of a client whose standing is known. */
    void require(Standing client) {
        if (isPractice()) {
            if (!client.organisationIds().contains(currentUser.get().organisation())) {
                throw notOfThisPractice();
            }
        } else if (client.hubIds().stream().noneMatch(this::isOwnHub)) {
            throw notOfTheseHubs();
        }
    }

    private static AccessDeniedException notOfThisPractice() {
        return new AccessDeniedException("Not a client of this practice");
    }

    private static AccessDeniedException notOfTheseHubs() {
        return new AccessDeniedException("Not a client of these hubs");
    }

    private void requireBrought(UUID clientId, UUID organisationId) {
        if (jdbc.query(
                        "select 1 from client_organisation where client_id = ? and organisation_id = ?",
                        (row, n) -> true,
                        clientId,
                        organisationId)
                .isEmpty()) {
            throw notOfThisPractice();
        }
    }
}
