package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.NameWords;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.internal.PracticeReferrals;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;

/** What a practice or a partner may know of the referrals it sent itself: what it typed, the steps, and the agreed message back. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER')")
public class SentReferrals {

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
    private final JdbcClient jdbc;
    private final PracticeReferrals referrals;
    private final Places places;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ReferralEvents events;
    private final Clock clock;

    SentReferrals(
            JdbcClient jdbc,
            PracticeReferrals referrals,
            Places places,
            CurrentUser currentUser,
            AccessLog accessLog,
            ReferralEvents events,
            Clock clock) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.places = places;
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
                .param("since", Timestamp.from(referrals.yearAgo()))
                .query(UUID.class)
                .list());
        return referrals.rows(practice());
    }

    /** How many have a message that nobody has read, or ask something of the practice. */
    @Transactional(readOnly = true)
    public long countToLookAt() {
        return referrals
                .of(practice(), """
                        select count(distinct referral.id) from referral
                        join referral_feedback on referral_id = referral.id
                        where organisation_id = :practice and (read_at is null or asked is not null and answer is null) and %s
                        """.formatted(PracticeReferrals.SHARED))
                .query(Long.class)
                .single();
    }

    /** One referral with its steps and messages. @throws AccessDeniedException for another practice's, and for none */
    public SentReferral open(UUID referralId) {
        SentRow row = ownRow(referralId);
        noteShown(clientOf(referralId));
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
        if (!row.shared()) {
            return new SentReferral(row, level, steps, null, List.of(), null);
        }
        return new SentReferral(
                row, level, steps, reached(referralId), referrals.messages(referralId), spared(referralId));
    }

    /** A message back as a letter for the patient's record. @throws AccessDeniedException when it is not shared */
    public BackLetter letter(UUID referralId, UUID messageId) {
        requireShared(referralId);
        noteShown(clientOf(referralId));
        BackMessage message = referrals.messages(referralId).stream()
                .filter(one -> one.id().equals(messageId))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not a message of this referral"));
        return jdbc.sql("""
                        select patient_name, patient_birth_date, patient_chi, hub_id, received_at, referred_by_name
                        from referral where id = ?
                        """)
                .param(referralId)
                .query((row, n) -> {
                    HubRow hub = places.hub(row.getObject("hub_id", UUID.class));
                    return new BackLetter(
                            row.getString("patient_name"),
                            row.getObject("patient_birth_date", LocalDate.class),
                            row.getString("patient_chi"),
                            places.organisation(practice()).name(),
                            hub.name(),
                            hub.phone(),
                            row.getTimestamp("received_at").toInstant(),
                            row.getString("referred_by_name"),
                            message);
                })
                .single();
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
        requireShared(referralId);
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

    /** Whether this spared the practice an appointment; the first answer counts, and who gave it is not kept. */
    public void countSpared(UUID referralId, boolean spared) {
        requireShared(referralId);
        jdbc.sql("insert ignore into referral_spared (referral_id, spared, said_on) values (?, ?, ?)")
                .params(referralId, spared, HubTime.today(clock))
                .update();
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

    private @Nullable Reached reached(UUID referralId) {
        record Try(Instant at, ContactWay channel, ContactOutcome outcome) {}
        List<Try> tries = jdbc.sql("select at, channel, outcome from contact_attempt where referral_id = ? order by at")
                .param(referralId)
                .query(Try.class)
                .list();
        return IntStream.range(0, tries.size())
                .filter(i -> tries.get(i).outcome() == ContactOutcome.REACHED)
                .mapToObj(i -> new Reached(tries.get(i).at(), tries.get(i).channel(), i + 1))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Boolean spared(UUID referralId) {
        return jdbc.sql("select spared from referral_spared where referral_id = ?")
                .param(referralId)
                .query(Boolean.class)
                .optional()
                .orElse(null);
    }

    private SentRow ownRow(UUID referralId) {
        return referrals
                .row(practice(), referralId)
                .orElseThrow(() -> new AccessDeniedException("Not a referral of this practice"));
    }

    private void requireShared(UUID referralId) {
        if (!ownRow(referralId).shared()) {
            throw new AccessDeniedException("Not shared");
        }
    }

    private List<UUID> clientOf(UUID referralId) {
        return jdbc.sql("select client_id from referral where id = ?")
                .param(referralId)
                .query(UUID.class)
                .list();
    }

    private void noteShown(List<UUID> clientIds) {
        accessLog.shown(clientIds, Glimpse.REFERRAL);
    }

    private UUID practice() {
        return currentUser.get().organisation();
    }
}
