package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.NameWords;
import scot.onward.referral.internal.Funnels;
import scot.onward.referral.internal.ReferralEvents;

/** What a practice may know of the referrals it sent itself: what it typed, the steps, and the agreed message back. */
@Service
@Transactional
@PreAuthorize("hasRole('PRACTICE')")
public class SentReferrals {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Set<EventKind> BEFORE_SHARING = Set.of(EventKind.RECEIVED, EventKind.TRIAGED);
    private static final Set<EventKind> STEPS = Set.of(
            EventKind.RECEIVED,
            EventKind.TRIAGED,
            EventKind.CONTACTED,
            EventKind.BOOKED,
            EventKind.BOOKING_ENDED,
            EventKind.WAITING_LISTED,
            EventKind.ATTENDED,
            EventKind.ENGAGED,
            EventKind.CLOSED);
    private static final String SHARED = """
            (referral.hear_back and exists (
                select 1 from consent
                where consent.client_id = referral.client_id and consent.about_id = referral.organisation_id
                  and consent.purpose = 'TELL_REFERRER' and consent.withdrawn_at is null
                  and (consent.expires_on is null or consent.expires_on >= current_date)))
            """;
    private static final String ROWS = """
            select referral.id, patient_name, received_at, referred_by_name, %s as shared, status, next_step, next_due,
                   visit_at,
                   (select count(*) from contact_attempt where referral_id = referral.id) as tries,
                   (select max(at) from referral_event where referral_id = referral.id and kind = referral.status) as changed_at,
                   exists (select 1 from referral_feedback
                           where referral_id = referral.id and read_at is null) as new_message,
                   exists (select 1 from referral_feedback
                           where referral_id = referral.id and asked is not null and answer is null) as asked
            from referral where organisation_id = :organisation
            """.formatted(SHARED);

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ReferralEvents events;
    private final Clock clock;

    SentReferrals(JdbcClient jdbc, CurrentUser currentUser, AccessLog accessLog, ReferralEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.events = events;
        this.clock = clock;
    }

    /** The practice's referrals of the last twelve months and all open ones, latest first. */
    public List<SentRow> list() {
        noteShown(jdbc.sql(
                        "select distinct client_id from referral where organisation_id = :organisation and (received_at >= :since or status <> 'CLOSED')")
                .param("organisation", practice())
                .param("since", Timestamp.from(yearAgo()))
                .query(UUID.class)
                .list());
        return jdbc
                .sql(ROWS + " and (received_at >= :since or status <> 'CLOSED') order by received_at desc")
                .param("organisation", practice())
                .param("since", Timestamp.from(yearAgo()))
                .query(SentRow.class)
                .list()
                .stream()
                .map(SentRow::asThePracticeMaySeeIt)
                .toList();
    }

    /** How many have a message that nobody has read, or ask something of the practice. */
    @Transactional(readOnly = true)
    public long countToLookAt() {
        return jdbc.sql("""
                        select count(distinct referral.id) from referral
                        join referral_feedback on referral_id = referral.id
                        where organisation_id = ? and (read_at is null or asked is not null and answer is null) and %s
                        """.formatted(SHARED))
                .param(practice())
                .query(Long.class)
                .single();
    }

    /** One referral with its steps and messages. @throws AccessDeniedException for another practice's, and for none */
    public SentReferral open(UUID referralId) {
        SentRow row = ownRow(referralId);
        noteShown(jdbc.sql("select client_id from referral where id = ?")
                .param(referralId)
                .query(UUID.class)
                .list());
        int level = jdbc.sql("select level from referral where id = ?")
                .param(referralId)
                .query(Integer.class)
                .single();
        Set<EventKind> visible = row.shared() ? STEPS : BEFORE_SHARING;
        List<Step> steps = jdbc
                .sql("select kind, at, detail, visit_at from referral_event where referral_id = ? order by at, kind")
                .param(referralId)
                .query(Step.class)
                .list()
                .stream()
                .filter(step -> visible.contains(step.kind()))
                .toList();
        return new SentReferral(
                row.asThePracticeMaySeeIt(), level, steps, row.shared() ? messages(referralId) : List.of());
    }

    /** The messages of a referral have been read. */
    public void markRead(UUID referralId) {
        ownRow(referralId);
        jdbc.sql("update referral_feedback set read_at = ? where referral_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), referralId)
                .update();
    }

    /** The practice answers what it was asked; the first answer stands. */
    public void answer(UUID referralId, UUID messageId, PracticeAnswer answer) {
        if (!ownRow(referralId).shared()) {
            throw new AccessDeniedException("Not shared");
        }
        int answered = jdbc.sql("""
                        update referral_feedback set answer = ?, answered_at = ?, answered_by = ?
                        where id = ? and referral_id = ? and asked is not null and answer is null
                        """)
                .params(
                        answer.name(),
                        Timestamp.from(clock.instant()),
                        currentUser.get().accountId(),
                        messageId,
                        referralId)
                .update();
        if (answered == 1) {
            events.happened(referralId, EventKind.MESSAGE_ANSWERED, answer.name(), null);
        }
    }

    /**
     * How far the practice's referrals of the last twelve months got. Who did not agree that the practice hears back is
     * counted as sent and nowhere after, since a small difference would tell on them.
     */
    @Transactional(readOnly = true)
    public PracticeFunnel funnel() {
        record Event(UUID referralId, EventKind kind, Instant at) {}
        Map<UUID, List<Map.Entry<EventKind, Instant>>> journeys = new HashMap<>();
        jdbc.sql("""
                        select referral.id as referral_id, kind, at from referral
                        join referral_event on referral_event.referral_id = referral.id
                        where organisation_id = :organisation and received_at >= :since and (kind = 'RECEIVED' or %s)
                        """.formatted(SHARED))
                .param("organisation", practice())
                .param("since", Timestamp.from(yearAgo()))
                .query(Event.class)
                .list()
                .forEach(event -> journeys.computeIfAbsent(event.referralId(), id -> new ArrayList<>())
                        .add(Map.entry(event.kind(), event.at())));
        return Funnels.of(journeys.values().stream()
                .map(journey -> Funnels.firstOfEach(journey.stream()))
                .toList());
    }

    /** Patients whom this practice referred before and whose name begins with what was typed, latest first. */
    public List<EarlierPatient> earlierPatients(String typed, int limit) {
        List<String> words = NameWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        record Found(UUID clientId, EarlierPatient patient) {}
        Map<String, Found> patients = new java.util.LinkedHashMap<>();
        jdbc
                .sql("""
                        select id, client_id, patient_name, patient_birth_date, right(patient_chi, 2) as chi_ending, patient_postcode,
                               patient_phone, text_ok, voicemail_ok, may_name_service, best_time
                        from referral where organisation_id = ? order by received_at desc limit 5000
                        """)
                .param(practice())
                .query((row, n) -> new Found(
                        row.getObject("client_id", UUID.class),
                        new EarlierPatient(
                                row.getObject("id", UUID.class),
                                row.getString("patient_name"),
                                row.getObject("patient_birth_date", java.time.LocalDate.class),
                                row.getString("chi_ending"),
                                row.getString("patient_postcode"),
                                row.getString("patient_phone"),
                                row.getBoolean("text_ok"),
                                row.getBoolean("voicemail_ok"),
                                row.getBoolean("may_name_service"),
                                row.getString("best_time"))))
                .stream()
                .filter(found -> fits(found.patient().name(), words))
                .forEach(found -> patients.putIfAbsent(
                        NameWords.key(found.patient().name()) + found.patient().birthDate(), found));
        List<Found> shown = patients.values().stream().limit(limit).toList();
        noteShown(shown.stream().map(Found::clientId).toList());
        return shown.stream().map(Found::patient).toList();
    }

    private static boolean fits(String name, List<String> words) {
        Set<String> findable = NameWords.findableBy(name);
        return words.stream().allMatch(word -> findable.stream().anyMatch(found -> found.startsWith(word)));
    }

    private List<BackMessage> messages(UUID referralId) {
        return jdbc.sql("""
                        select id, sent_at, sent_by_name, body, asked, asked_by, answer, answered_at
                        from referral_feedback where referral_id = ? order by sent_at desc
                        """).param(referralId).query(BackMessage.class).list();
    }

    private SentRow ownRow(UUID referralId) {
        return jdbc.sql(ROWS + " and referral.id = :id")
                .param("organisation", practice())
                .param("id", referralId)
                .query(SentRow.class)
                .optional()
                .orElseThrow(() -> new AccessDeniedException("Not a referral of this practice"));
    }

    private void noteShown(List<UUID> clientIds) {
        accessLog.shown(clientIds, Glimpse.REFERRAL);
    }

    private UUID practice() {
        return currentUser.get().organisation();
    }

    private Instant yearAgo() {
        return clock.instant().minus(YEAR);
    }
}
