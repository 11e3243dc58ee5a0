package scot.onward.booking.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.AppointmentFacts;
import scot.onward.client.ClientCard;
import scot.onward.client.Clients;
import scot.onward.client.ReachWay;

/** Who may print the slip of an appointment, and what it calls its holder: a practice by the name that it sent. */
@Component
public class SlipHolders {

    private final OwnAppointments own;
    private final Clients clients;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    SlipHolders(OwnAppointments own, Clients clients, JdbcClient jdbc, CurrentUser currentUser, AccessLog accessLog) {
        this.own = own;
        this.clients = clients;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    /** The person of a slip, as far as it names them. */
    public record SlipHolder(String name, boolean mayNameService) {}

    /** @throws AccessDeniedException for an appointment of others */
    public void require(AppointmentFacts facts) {
        if (currentUser.get().role() != Role.PRACTICE) {
            own.require(facts.hubId(), facts.adviserId());
        } else if (sent(facts).isEmpty()) {
            throw new AccessDeniedException("Not an appointment that this person's referral led to");
        }
    }

    public SlipHolder of(AppointmentFacts facts) {
        if (currentUser.get().role() == Role.PRACTICE) {
            accessLog.shown(facts.clientId(), Glimpse.APPOINTMENTS);
            return sent(facts).orElseThrow();
        }
        ClientCard client = clients.card(facts.clientId());
        return new SlipHolder(client.nameToUse(), client.contact().mayNameService(ReachWay.LETTER));
    }

    private Optional<SlipHolder> sent(AppointmentFacts facts) {
        SignedIn person = currentUser.get();
        return jdbc.sql("""
                        select patient_name as name, may_name_service from referral
                        where id = ? and organisation_id = ? and referred_by = ?
                        """)
                .param(facts.referralId())
                .param(person.organisation())
                .param(person.accountId())
                .query(SlipHolder.class)
                .optional();
    }
}
