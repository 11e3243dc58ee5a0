package scot.onward.message;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/** A hub of its own with a client and somebody at its desk, made of fresh ids for one test. */
public final class MessageScene {

    public static final String PHONE = "07700 900123";

    public final UUID hub = UUID.randomUUID();
    public final UUID client = UUID.randomUUID();
    public final String email = client + "@example.org";
    public final SignedIn receptionist;

    private final JdbcTemplate jdbc;
    private final UUID organisation = UUID.randomUUID();

    public MessageScene(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')",
                organisation,
                "Org " + organisation);
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, directions, opens, closes)
                values (?, ?, ?, 'Parkhead', 'JOB_CENTRE', '1 Duke Street', 'G31 1AA', '0141 496 0100', '', '08:00', '20:00')
                """, hub, organisation, "Parkhead Hub " + hub);
        jdbc.update("""
                insert into client (id, name, name_key, known_as, address, postcode, language, phone, email, phone_ok, text_ok, email_ok,
                  voicemail_ok, may_name_service, created_at, version)
                values (?, 'Agnes Docherty', 'agnes docherty', null, '12 Tollcross Road, Glasgow', 'G32 8TB', 'English', ?, ?, true, true, true,
                  false, false, now(6), 0)
                """, client, PHONE, email);
        jdbc.update("insert into client_hub (client_id, hub_id) values (?, ?)", client, hub);
        UUID account = UUID.randomUUID();
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, created_at)
                values (?, ?, 'Donna Whyte', 'Desk', 'RECEPTION', 'x', ?, now(6))
                """, account, account + "@test.example", organisation);
        receptionist = new SignedIn(
                account,
                account + "@test.example",
                "Donna Whyte",
                "Desk",
                Role.RECEPTION,
                organisation,
                Set.of(hub),
                null);
    }

    /** An e-mail that is due, about something three days ahead. */
    public UUID email(Instant now) {
        return message(MessageChannel.EMAIL, email, now, now.plus(Duration.ofDays(3)));
    }

    public UUID message(MessageChannel channel, String recipient, Instant sendAfter, Instant goodUntil) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                """
                insert into message (id, client_id, hub_id, kind, channel, recipient, body, language, send_after, good_until,
                  status, created_at) values (?, ?, ?, 'REMINDER', ?, ?, ?, 'English', ?, ?, 'WAITING', ?)
                """,
                id,
                client,
                hub,
                channel.name(),
                recipient,
                "Hello Agnes. " + id,
                Timestamp.from(sendAfter),
                Timestamp.from(goodUntil),
                Timestamp.from(sendAfter));
        return id;
    }

    /** What a column of a message holds, as text. */
    public String kept(UUID message, String column) {
        return String.valueOf(
                jdbc.queryForObject("select " + column + " from message where id = ?", String.class, message));
    }
}
