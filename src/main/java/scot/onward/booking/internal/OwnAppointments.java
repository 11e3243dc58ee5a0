package scot.onward.booking.internal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

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

    /** @throws AccessDeniedException unless it is at one of the person's hubs or they are one of its advisers */
    public void requireAppointment(UUID appointmentId, UUID hubId, UUID adviserId) {
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

    /** @throws AccessDeniedException unless the client belongs to one of the person's hubs */
    public void requireClient(UUID clientId) {
        Set<UUID> hubs = Set.copyOf(jdbc.query(
                "select hub_id from client_hub where client_id = ?",
                (row, n) -> row.getObject(1, UUID.class),
                clientId));
        if (hubs.stream().noneMatch(this::isOwnHub)) {
            throw new AccessDeniedException("Not a client of these hubs");
        }
    }
}
