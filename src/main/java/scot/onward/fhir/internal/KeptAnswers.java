package scot.onward.fhir.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;

/** The requests with an Idempotency-Key of the last day, each token's apart; the database lets only one begin. */
@Component
@Transactional
class KeptAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    /** So long after its begin a request without an answer counts as broken off. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    KeptAnswers(JdbcTemplate jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How a request begins. */
    sealed interface Begun {

        /** It is to be answered now. @param appointmentId of an earlier try that was broken off, if there was one */
        record Mine(UUID appointmentId) implements Begun {}

        /** It was answered before. */
        record Answered(int status, String answer) implements Begun {}

        /** The key was used with something else. */
        record OtherBody() implements Begun {}

        /** Somebody is answering it. */
        record Running() implements Begun {}
    }

    private record Kept(
            String bodyHash,
            UUID appointmentId,
            Timestamp begunAt,
            @Nullable Integer status,
            @Nullable String answer) {}

    Begun begin(String key, String bodyHash) {
        UUID account = currentUser.get().accountId();
        UUID fresh = UUID.randomUUID();
        Instant now = clock.instant();
        int added = jdbc.update(
                "insert ignore into idempotent_request (account_id, request_key, body_hash, appointment_id, begun_at) values (?, ?, ?, ?, ?)",
                account,
                key,
                bodyHash,
                fresh,
                Timestamp.from(now));
        return added == 1 ? new Begun.Mine(fresh) : before(account, key, bodyHash, fresh, now);
    }

    private Begun before(UUID account, String key, String bodyHash, UUID fresh, Instant now) {
        Kept kept = jdbc
                .query(
                        "select body_hash, appointment_id, begun_at, status, answer from idempotent_request where account_id = ? and request_key = ?",
                        (row, n) -> new Kept(
                                row.getString(1),
                                row.getObject(2, UUID.class),
                                row.getTimestamp(3),
                                row.getObject(4, Integer.class),
                                row.getString(5)),
                        account,
                        key)
                .stream()
                .findFirst()
                .orElse(null);
        if (kept == null) {
            return new Begun.Running();
        }
        Instant begun = kept.begunAt().toInstant();
        if (begun.isBefore(now.minus(KEPT))) {
            return takeOver(account, key, kept, bodyHash, fresh, now);
        }
        if (!kept.bodyHash().equals(bodyHash)) {
            return new Begun.OtherBody();
        }
        if (kept.status() != null && kept.answer() != null) {
            return new Begun.Answered(kept.status(), kept.answer());
        }
        return begun.isBefore(now.minus(LONGEST))
                ? takeOver(account, key, kept, bodyHash, kept.appointmentId(), now)
                : new Begun.Running();
    }

    /** Of several who find it abandoned, one goes on with it. */
    private Begun takeOver(UUID account, String key, Kept kept, String bodyHash, UUID appointmentId, Instant now) {
        int taken = jdbc.update("""
                update idempotent_request set body_hash = ?, appointment_id = ?, begun_at = ?, status = null, answer = null
                where account_id = ? and request_key = ? and begun_at = ?
                """, bodyHash, appointmentId, Timestamp.from(now), account, key, kept.begunAt());
        return taken == 1 ? new Begun.Mine(appointmentId) : new Begun.Running();
    }

    void answered(String key, UUID appointmentId, int status, String answer) {
        jdbc.update(
                "update idempotent_request set status = ?, answer = ? where account_id = ? and request_key = ? and appointment_id = ?",
                status,
                answer,
                currentUser.get().accountId(),
                key,
                appointmentId);
    }

    /** It was not answered for good: the next one with this key begins anew. */
    void forget(String key, UUID appointmentId) {
        jdbc.update(
                "delete from idempotent_request where account_id = ? and request_key = ? and appointment_id = ? and status is null",
                currentUser.get().accountId(),
                key,
                appointmentId);
    }

    /** Removes what is older than a day. */
    void removeOld() {
        jdbc.update(
                "delete from idempotent_request where begun_at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }
}
