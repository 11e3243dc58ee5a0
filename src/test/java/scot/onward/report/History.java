package scot.onward.report;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small history, written straight into the tables, in a hub of its own so that other tests' rows do not count. */
public final class History {

    private final UUID hub = UUID.randomUUID();
    private final UUID practice = UUID.randomUUID();
    private final UUID adviser = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private final UUID service = UUID.randomUUID();
    private final UUID destination = UUID.randomUUID();
    private final JdbcTemplate jdbc;
    private final Instant now;

    public History(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'GP_PRACTICE')", practice, "P " + practice);
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes)
                values (?, ?, ?, 'Test hub', 'COMMUNITY', '1 Street', 'G31', '0141 496 0001', '09:00', '17:00')
                """, hub, practice, "Hub " + hub);
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, 'An adviser')", adviser, practice);
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'S', 'S', 45)",
                service,
                practice);
        jdbc.update(
                "insert into directory_service (id, organisation_id, name) values (?, ?, 'Housing rights')",
                destination,
                practice);
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, created_at)
                values (?, ?, 'A person', 'Tester', 'FUNDER', '', ?)
                """, account, account + "@history.example", Timestamp.from(now));
    }

    public UUID hub() {
        return hub;
    }

    UUID practice() {
        return practice;
    }

    /** A clinic of four times of 45 minutes, every week from {@code day} on. */
    UUID clinic(LocalDate day) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into clinic (id, hub_id, adviser_id, delivery, recurrence, weekday, valid_from, starts, ends, slot_minutes)
                values (?, ?, ?, 'PHONE', 'WEEKLY', ?, ?, '09:00', '12:00', 45)
                """, id, hub, adviser, day.getDayOfWeek().name(), day);
        return id;
    }

    void skip(UUID clinic, LocalDate day) {
        jdbc.update("insert into clinic_exception (clinic_id, day, kind) values (?, ?, 'SKIP')", clinic, day);
    }

    /** The adviser is away from {@code from} on for so many hours. */
    void away(Instant from, int hours) {
        jdbc.update(
                "insert into closure (id, kind, adviser_id, starts_at, ends_at, created_at) values (?, 'ADVISER_AWAY', ?, ?, ?, ?)",
                UUID.randomUUID(),
                adviser,
                Timestamp.from(from),
                Timestamp.from(from.plus(Duration.ofHours(hours))),
                Timestamp.from(now));
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    public UUID client(@Nullable LocalDate born) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into client (id, name, name_key, birth_date, created_at) values (?, 'Secret Name', 'secret', ?, ?)",
                id,
                born,
                Timestamp.from(now));
        return id;
    }

    public UUID referral(UUID client, String role, int daysAgo) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into referral (id, client_id, hub_id, organisation_id, referred_by, referred_by_name, referrer_role,
                    received_at, patient_name, text_ok, voicemail_ok, may_name_service, safe_tonight, essentials_today,
                    hear_back, rule_level, rule_number, rule_key, rule_version, status, owner_id, next_step, next_due, recognised)
                values (?, ?, ?, ?, ?, 'R', ?, ?, 'Secret Name', false, false, false, 'YES', 'YES', true, 4, 1, 'routine', '1',
                    'RECEIVED', ?, 'CALL', current_date, 'NEW')
                """, id, client, hub, practice, account, role, Timestamp.from(daysAgo(daysAgo)), account);
        return id;
    }

    public void event(UUID referral, String kind, int daysAgo) {
        jdbc.update(
                "insert into referral_event (id, referral_id, kind, at) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                referral,
                kind,
                Timestamp.from(daysAgo(daysAgo)));
    }

    public UUID session(UUID client, int daysAgo) {
        UUID caseId = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        Timestamp at = Timestamp.from(daysAgo(daysAgo));
        jdbc.update("""
                insert into advice_case (id, client_id, organisation_id, lead_adviser_id, opened_at, closed_at)
                values (?, ?, ?, ?, ?, ?)
                """, caseId, client, practice, adviser, at, at);
        jdbc.update("""
                insert into advice_session (id, case_id, adviser_id, hub_id, delivery, started_at, finished_at)
                values (?, ?, ?, ?, 'PHONE', ?, ?)
                """, id, caseId, adviser, hub, at, at);
        return id;
    }

    public void gain(UUID session, String status, String kind, String period, long pounds, long countsPounds) {
        boolean confirmed = status.equals("CONFIRMED");
        jdbc.update(
                """
                insert into gain (id, case_id, session_id, adviser_id, kind, what, amount_pence, period, counts_pence, status,
                    evidence, confirmed_on, recorded_at)
                select ?, s.case_id, s.id, s.adviser_id, ?, 'a benefit', ?, ?, ?, ?, ?, ?, s.started_at
                from advice_session s where s.id = ?
                """,
                UUID.randomUUID(),
                kind,
                pounds * 100,
                period,
                countsPounds * 100,
                status,
                confirmed ? "letter" : null,
                confirmed ? LocalDate.ofInstant(now, ZoneOffset.UTC) : null,
                session);
    }

    public void appointment(UUID client, String status, @Nullable String cancelledBy, int daysAgo) {
        Instant at = daysAgo(daysAgo);
        jdbc.update(
                """
                insert into appointment (id, hub_id, adviser_id, client_id, service_id, delivery, starts_at, ends_at, status,
                    reference, booked_at, cancelled_by)
                values (?, ?, ?, ?, ?, 'PHONE', ?, ?, ?, 'ABCD', ?, ?)
                """,
                UUID.randomUUID(),
                hub,
                adviser,
                client,
                service,
                Timestamp.from(at),
                Timestamp.from(at.plusSeconds(1800)),
                status,
                Timestamp.from(at),
                cancelledBy);
    }

    public void onward(UUID client, String status, @Nullable String helped) {
        jdbc.update(
                """
                insert into onward_referral (id, client_id, service_id, to_organisation_id, from_organisation_id, adviser_id,
                    hub_id, status, asked, summary_text, offered_at, sent_at, answer_by, helped)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'help', 'summary', ?, ?, current_date, ?)
                """,
                UUID.randomUUID(),
                client,
                destination,
                practice,
                practice,
                adviser,
                hub,
                status,
                Timestamp.from(now),
                Timestamp.from(daysAgo(1)),
                helped);
    }
}
