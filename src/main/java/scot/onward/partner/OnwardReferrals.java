package scot.onward.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.ApprovedSummaries;
import scot.onward.client.ApprovedSummary;
import scot.onward.client.Clients;
import scot.onward.partner.internal.KeptOnwardReferrals;
import scot.onward.partner.internal.OnwardHistory;
import scot.onward.partner.internal.OnwardReferral;
import scot.onward.partner.internal.SharingConsents;
import scot.onward.shared.HubTime;

/** The onward referrals that an adviser's organisation makes: offered to the client, sent with consent, answered. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADVISER')")
public class OnwardReferrals {

    private static final String ROWS = """
            select r.*, c.name as client, o.name as agency,
              (select max(e.at) from onward_event e where e.onward_referral_id = r.id) as changed_at
            from onward_referral r
            join client c on c.id = r.client_id
            join organisation o on o.id = r.to_organisation_id
            where r.from_organisation_id = :organisation
            """;

    private final KeptOnwardReferrals referrals;
    private final OnwardHistory history;
    private final SharingConsents consents;
    private final ApprovedSummaries summaries;
    private final Clients clients;
    private final AccessLog accessLog;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    OnwardReferrals(
            KeptOnwardReferrals referrals,
            OnwardHistory history,
            SharingConsents consents,
            ApprovedSummaries summaries,
            Clients clients,
            AccessLog accessLog,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.referrals = referrals;
        this.history = history;
        this.consents = consents;
        this.summaries = summaries;
        this.clients = clients;
        this.accessLog = accessLog;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Notes that a service was offered to the client; nothing leaves the house yet.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a client who is not the adviser's own
     */
    @Transactional
    public UUID offer(NewOnward offer) {
        SignedIn person = currentUser.get();
        clients.card(offer.clientId());
        UUID agency = jdbc.sql("select organisation_id from directory_service where id = ?")
                .param(offer.serviceId())
                .query(UUID.class)
                .single();
        OnwardReferral referral = referrals.saveAndFlush(
                new OnwardReferral(offer, agency, person.organisation(), person.adviser(), clock.instant()));
        history.add(referral, null);
        return referral.id();
    }

    /** Changes what the agency is asked, as long as it is not sent. */
    @Transactional
    public void ask(UUID id, String asked) {
        OnwardReferral referral = own(id);
        if (referral.status() == OnwardStatus.OFFERED) {
            referral.ask(asked);
        }
    }

    /** Sends it to the agency: the approved summary, what is asked, how to reach the client, and nothing else. */
    @Transactional
    public Sending send(UUID id) {
        OnwardReferral referral = own(id);
        if (!referral.mayBecome(OnwardStatus.SENT)) {
            return new Sending.NotNow(referral.status());
        }
        LocalDate today = HubTime.today(clock);
        Optional<SharingConsents.Standing> consent =
                consents.find(referral.clientId(), referral.toOrganisationId(), today);
        if (consent.isEmpty()) {
            return new Sending.NoConsent();
        }
        Optional<ApprovedSummary> summary = summaries.latest(referral.clientId());
        if (summary.isEmpty()) {
            return new Sending.NoSummary();
        }
        LocalDate answerBy = referral.send(summary.get(), consent.get().endsOn(), clock.instant(), today);
        history.add(referral, null);
        return new Sending.Sent(answerBy);
    }

    /** The client does not want it. */
    @Transactional
    public boolean declinedByClient(UUID id) {
        OnwardReferral referral = own(id);
        if (!referral.mayBecome(OnwardStatus.DECLINED_BY_CLIENT)) {
            return false;
        }
        referral.declineByClient();
        history.add(referral, null);
        return true;
    }

    /** After a decline nothing else is needed: it leaves the list of what is the adviser's turn. */
    @Transactional
    public void settle(UUID id) {
        own(id).settle(clock.instant());
    }

    /** The onward referrals of one client by the adviser's own organisation, latest first. */
    @Transactional
    public List<OnwardRow> ofClient(UUID clientId) {
        accessLog.shown(clientId, Glimpse.ONWARD_REFERRAL);
        return rows("and r.client_id = :it order by r.offered_at desc", clientId);
    }

    /** The onward referrals that came out of one session, in the order they were offered. */
    @Transactional
    public List<OnwardRow> ofSession(UUID sessionId) {
        return logged(rows("and r.session_id = :it order by r.offered_at", sessionId));
    }

    /** The adviser's own onward referrals: those that came back or wait for an answer first. */
    @Transactional
    public List<OnwardRow> mine() {
        return logged(rows(
                "and r.adviser_id = :it order by r.status <> 'DECLINED_BY_AGENCY',"
                        + " r.status not in ('OFFERED', 'SENT'), r.answer_by, changed_at desc",
                currentUser.get().adviser()));
    }

    /** What agencies answered the adviser in the last days, latest first. */
    @Transactional
    public List<OnwardRow> backFromOthers(int days) {
        Instant since = clock.instant().minusSeconds(days * 86_400L);
        return logged(rows(
                        "and r.adviser_id = :it and r.status not in ('OFFERED', 'SENT', 'DECLINED_BY_CLIENT')"
                                + " order by changed_at desc",
                        currentUser.get().adviser())
                .stream()
                .filter(row -> row.changedAt().isAfter(since))
                .toList());
    }

    /** How many of the adviser's own came back declined or stayed without an answer. */
    public long waitingForMe() {
        return jdbc.sql("""
                        select count(*) from onward_referral r where r.adviser_id = :adviser
                        and r.settled_at is null and (r.status = 'OFFERED' or r.status = 'SENT' and r.answer_by < :today
                          or r.status = 'DECLINED_BY_AGENCY' and not exists (select 1 from onward_referral later
                            where later.client_id = r.client_id and later.adviser_id = r.adviser_id
                            and later.offered_at > r.offered_at))
                        """)
                .param("adviser", currentUser.get().adviser())
                .param("today", HubTime.today(clock))
                .query(Long.class)
                .single();
    }

    private List<OnwardRow> rows(String which, UUID it) {
        return jdbc.sql(ROWS + which)
                .param("organisation", currentUser.get().organisation())
                .param("it", it)
                .query(OnwardReferrals::row)
                .list();
    }

    private List<OnwardRow> logged(List<OnwardRow> rows) {
        accessLog.shown(rows.stream().map(OnwardRow::clientId).distinct().toList(), Glimpse.ONWARD_REFERRAL);
        return rows;
    }

    private OnwardReferral own(UUID id) {
        return referrals
                .findByIdAndFromOrganisationId(id, currentUser.get().organisation())
                .orElseThrow(() -> new NoSuchElementException("No such onward referral"));
    }

    private static OnwardRow row(ResultSet row, int n) throws SQLException {
        return new OnwardRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                row.getObject("service_id", UUID.class),
                row.getObject("to_organisation_id", UUID.class),
                row.getString("agency"),
                row.getObject("session_id", UUID.class),
                OnwardStatus.valueOf(row.getString("status")),
                row.getString("asked"),
                row.getTimestamp("offered_at").toInstant(),
                moment(row.getTimestamp("sent_at")),
                row.getObject("answer_by", LocalDate.class),
                row.getString("first_contact"),
                constant(DeclineReason.class, row.getString("decline_reason")),
                row.getObject("attended_on", LocalDate.class),
                constant(Helped.class, row.getString("helped")),
                row.getTimestamp("settled_at") != null,
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
