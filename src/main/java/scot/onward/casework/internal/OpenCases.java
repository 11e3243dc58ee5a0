package scot.onward.casework.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentFacts;

/**
 * Begins cases and sessions. The database lets in one open case for a client and an organisation and one session for an
 * appointment: whoever comes second finds the first.
 */
@Component
public class OpenCases {

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one open case of a client with an organisation, opened now if there was none. */
    public UUID caseOf(UUID clientId, UUID organisation, UUID lead, Instant now) {
        jdbc.sql("insert ignore into advice_case (id, client_id, organisation_id, lead_adviser_id, opened_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), clientId, organisation, lead, Timestamp.from(now))
                .update();
        return jdbc.sql("select id from advice_case where client_id = ? and organisation_id = ? and closed_at is null")
                .params(clientId, organisation)
                .query(UUID.class)
                .single();
    }

    /** The one session of an appointment, begun now if there was none. */
    public UUID sessionOf(AppointmentFacts appointment, UUID caseId, Instant now) {
        jdbc.sql("insert ignore into advice_session (id, case_id, appointment_id, referral_id, adviser_id, hub_id,"
                        + " delivery, started_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(caseId)
                .param(appointment.id())
                .param(appointment.referralId())
                .param(appointment.adviserId())
                .param(appointment.hubId())
                .param(appointment.delivery().name())
                .param(Timestamp.from(now))
                .update();
        return jdbc.sql("select id from advice_session where appointment_id = ?")
                .param(appointment.id())
                .query(UUID.class)
                .single();
    }
}
