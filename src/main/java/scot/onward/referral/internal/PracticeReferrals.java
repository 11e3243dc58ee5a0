package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.onward.referral.BackMessage;
import scot.onward.referral.BackWords;
import scot.onward.referral.PracticeAnswer;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;

/**
 * Reads what a practice sent. Whether its patients share what came of it is decided here, anew at each reading, so that a
 * consent withdrawn holds from the next look on.
 */
@Component
public class PracticeReferrals {

    /** How far back the ended ones are shown. */
    public static final Duration YEAR = Duration.ofDays(365);

    /** True where the patient agreed that the practice hears back and still does; wants {@code :today}. */
    public static final String SHARED = """
            (referral.hear_back and exists (
                select 1 from consent
                where consent.client_id = referral.client_id and consent.about_id = referral.organisation_id
                  and consent.purpose = 'TELL_REFERRER' and consent.withdrawn_at is null
                  and (consent.expires_on is null or consent.expires_on >= :today)))
            """;

    private static final String ROWS = """
            select referral.id, patient_name, received_at, referred_by_name, %s as shared, status, end_reason, next_step,
                   next_due, visit_at,
                   (select count(*) from contact_attempt where referral_id = referral.id) as tries,
                   (select max(at) from referral_event where referral_id = referral.id and kind = referral.status) as changed_at,
                   (select max(at) from referral_event where referral_id = referral.id
                      and kind in ('RECEIVED', 'TRIAGED', 'CONTACTED', 'BOOKED', 'BOOKING_ENDED', 'WAITING_LISTED', 'ATTENDED',
                                   'ENGAGED', 'MESSAGE_SENT', 'CLOSED')) as news_at,
                   coalesce((select detail from referral_event
                             where referral_id = referral.id and kind in ('BOOKED', 'BOOKING_ENDED')
                             order by at desc limit 1) = 'DID_NOT_ATTEND', false) as did_not_attend,
                   exists (select 1 from referral_feedback
                           where referral_id = referral.id and read_at is null) as new_message,
                   exists (select 1 from referral_feedback
                           where referral_id = referral.id and asked is not null and answer is null) as asked
            from referral where organisation_id = :practice
            """.formatted(SHARED);

    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeReferrals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the last twelve months and all open ones, latest first, each as the practice may see it. */
    public List<SentRow> rows(UUID practice) {
        return of(practice, ROWS + " and (received_at >= :since or status <> 'CLOSED') order by received_at desc")
                .param("since", Timestamp.from(yearAgo()))
                .query(SentRow.class)
                .list()
                .stream()
                .map(SentRow::asThePracticeMaySeeIt)
                .toList();
    }

    /** One of them, as the practice may see it; empty for another practice's, and for none. */
    public Optional<SentRow> row(UUID practice, UUID referralId) {
        return of(practice, ROWS + " and referral.id = :id")
                .param("id", referralId)
                .query(SentRow.class)
                .optional()
                .map(SentRow::asThePracticeMaySeeIt);
    }

    /** A statement about a practice: {@code :practice} and {@code :today} are set. */
    public StatementSpec of(UUID practice, String sql) {
        return jdbc.sql(sql).param("practice", practice).param("today", HubTime.today(clock));
    }

    /** The messages back about a referral, the latest first. */
    public List<BackMessage> messages(UUID referralId) {
        return jdbc.sql("""
                        select id, sent_at, sent_by_name, body, outcome, asked, asked_by, cover, not_needed, next_time, answer,
                               answered_at
                        from referral_feedback where referral_id = ? order by sent_at desc
                        """)
                .param(referralId)
                .query((row, n) -> new BackMessage(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("sent_by_name"),
                        new BackWords(
                                row.getString("body"),
                                row.getString("outcome"),
                                row.getString("asked"),
                                row.getObject("asked_by", LocalDate.class),
                                row.getString("cover"),
                                row.getString("not_needed"),
                                row.getString("next_time")),
                        answer(row.getString("answer")),
                        Optional.ofNullable(row.getTimestamp("answered_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    public Instant yearAgo() {
        return clock.instant().minus(YEAR);
    }

    private static @Nullable PracticeAnswer answer(@Nullable String name) {
        return name == null ? null : PracticeAnswer.valueOf(name);
    }
}
