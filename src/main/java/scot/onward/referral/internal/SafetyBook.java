package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.referral.SafetyDecision;
import scot.onward.referral.SafetyKind;
import scot.onward.referral.ThreePoints;
import scot.onward.shared.Ids;
import scot.onward.triage.ClockRule;

/** Writes safety clocks and what happens to them, in the transaction of the caller. */
@Component
public class SafetyBook {

    private final JdbcTemplate jdbc;
    private final SafetyDue due;
    private final Clock clock;

    SafetyBook(JdbcTemplate jdbc, SafetyDue due, Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.clock = clock;
    }

    /**
     * A clock to start.
     *
     * @param about whom it is about where there is neither client nor referral
     * @param startedBy nobody where a rule starts it
     * @param dueAt when it is due where the rule alone does not say
     */
    public record NewClock(
            SafetyKind kind,
            UUID hubId,
            @Nullable UUID clientId,
            @Nullable UUID referralId,
            @Nullable String about,
            @Nullable String said,
            @Nullable ThreePoints points,
            @Nullable UUID startedBy,
            UUID ownerId,
            @Nullable Instant dueAt) {}

    /** Starts a clock; empty where one of the kind runs for that referral already. */
    public Optional<UUID> start(NewClock wanted) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        ClockRule rule = due.rule(wanted.kind(), now);
        Instant dueAt = wanted.dueAt() == null ? due.of(wanted.kind(), now) : wanted.dueAt();
        try {
            jdbc.update(
                    """
                    insert into safety_clock (id, kind, hub_id, client_id, referral_id, about, said, cannot_safeguard, at_risk,
                        more_vulnerable, started_at, started_by, due_at, rule_key, rule_version, owner_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    wanted.kind().name(),
                    wanted.hubId(),
                    wanted.clientId(),
                    wanted.referralId(),
                    wanted.about(),
                    wanted.said(),
                    wanted.points() == null
                            ? null
                            : wanted.points().cannotSafeguard().name(),
                    wanted.points() == null ? null : wanted.points().atRisk().name(),
                    wanted.points() == null
                            ? null
                            : wanted.points().moreVulnerable().name(),
                    Timestamp.from(now),
                    wanted.startedBy(),
                    Timestamp.from(dueAt),
                    rule.id(),
                    rule.version(),
                    wanted.ownerId());
        } catch (DuplicateKeyException alreadyRuns) {
            return Optional.empty();
        }
        happened(id, SafetyEvent.STARTED, wanted.startedBy(), null);
        return Optional.of(id);
    }

    /** Ends a clock by a person's record; false where somebody had ended it before. */
    public boolean end(UUID clockId, UUID by, SafetyDecision decision, String reason) {
        boolean ended = jdbc.update("""
                        update safety_clock set ended_at = ?, ended_by = ?, decision = ?, reason = ?
                        where id = ? and ended_at is null
                        """, Timestamp.from(clock.instant()), by, decision.name(), reason, clockId) == 1;
        if (ended) {
            happened(clockId, SafetyEvent.ENDED, by, decision.name());
        }
        return ended;
    }

    /** Gives an open clock another owner; {@code by} is nobody where the owner went. */
    public boolean give(UUID clockId, UUID ownerId, @Nullable UUID by) {
        boolean given = jdbc.update(
                        "update safety_clock set owner_id = ? where id = ? and ended_at is null and owner_id <> ?",
                        ownerId,
                        clockId,
                        ownerId)
                == 1;
        if (given) {
            happened(clockId, SafetyEvent.GIVEN, by, ownerId.toString());
        }
        return given;
    }

    /** Notes what happened; false where it may be told once and was. */
    public boolean happened(UUID clockId, SafetyEvent event, @Nullable UUID by, @Nullable String detail) {
        try {
            return jdbc.update("""
                            insert into safety_clock_event (id, clock_id, hub_id, kind, at, account_id, detail)
                            select ?, id, hub_id, ?, ?, ?, ? from safety_clock where id = ?
                            """, Ids.next(), event.name(), Timestamp.from(clock.instant()), by, detail, clockId)
                    == 1;
        } catch (DuplicateKeyException alreadyTold) {
            return false;
        }
    }
}
