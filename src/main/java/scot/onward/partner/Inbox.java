package scot.onward.partner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.partner.internal.InboxQueries;
import scot.onward.partner.internal.KeptOnwardReferrals;
import scot.onward.partner.internal.OnwardHistory;
import scot.onward.partner.internal.OnwardReferral;
import scot.onward.shared.HubTime;

/** What was sent to the signed-in person's own agency, for as long as the client's consent stands, and its answers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('PARTNER')")
public class Inbox {

    private final InboxQueries queries;
    private final KeptOnwardReferrals referrals;
    private final OnwardHistory history;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(
            InboxQueries queries,
            KeptOnwardReferrals referrals,
            OnwardHistory history,
            AccessLog accessLog,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.referrals = referrals;
        this.history = history;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Those to answer first, by the day an answer is asked for; then the accepted ones. */
    @Transactional
    public List<InboxRow> rows() {
        List<InboxRow> rows = queries.rows(agency(), today());
        accessLog.shown(rows.stream().map(InboxRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return rows;
    }

    /** How many wait for an answer. */
    public long unanswered() {
        return queries.unanswered(agency(), today());
    }

    /** All that may be seen of one; nothing when it is not the agency's own or the consent ended. */
    @Transactional
    public Optional<InboxDetail> detail(UUID id) {
        Optional<InboxDetail> detail = queries.detail(id, agency(), today());
        detail.ifPresent(shown -> accessLog.shown(shown.row().clientId(), Glimpse.ONWARD_REFERRAL));
        return detail;
    }

    /** Takes the client on. @param firstContact when and how, in words, such as "Fri 27 Nov, morning" */
    @Transactional
    public Reply accept(UUID id, @Nullable String firstContact) {
        return step(id, OnwardStatus.ACCEPTED, referral -> referral.accept(firstContact), firstContact);
    }

    /** Cannot take the client: it goes back to the sender's list with the reason. */
    @Transactional
    public Reply decline(UUID id, DeclineReason reason) {
        return step(id, OnwardStatus.DECLINED_BY_AGENCY, referral -> referral.decline(reason), null);
    }

    /** Taken on, but the client has not been yet. */
    @Transactional
    public Reply waits(UUID id) {
        return step(id, OnwardStatus.WAITING, OnwardReferral::waits, null);
    }

    /** The client came, or did not. */
    @Transactional
    public Reply came(UUID id, boolean came) {
        return came
                ? step(id, OnwardStatus.ATTENDED, referral -> referral.attended(today()), null)
                : step(id, OnwardStatus.NOT_ATTENDED, OnwardReferral::notAttended, null);
    }

    /** Whether it helped. */
    @Transactional
    public Reply helped(UUID id, Helped how) {
        return step(id, OnwardStatus.HELPED, referral -> referral.helped(how), null);
    }

    /** How many more each service of the agency takes this week. */
    public List<Room> room() {
        return queries.room(agency());
    }

    /** Says how many more a service takes this week. */
    @Transactional
    public void changeRoom(UUID serviceId, int room) {
        queries.changeRoom(serviceId, agency(), Math.clamp(room, 0, 99), clock.instant());
    }

    /** How many more a service takes, and since when it says so. */
    public record Room(
            UUID serviceId,
            String service,
            int room,
            @Nullable Instant changedAt) {}

    private Reply step(UUID id, OnwardStatus next, Consumer<OnwardReferral> verb, @Nullable String note) {
        if (!queries.isShared(id, agency(), today())) {
            return new Reply.NotYours();
        }
        OnwardReferral referral = referrals
                .findByIdAndToOrganisationIdAndSentAtNotNull(id, agency())
                .orElseThrow();
        if (!referral.mayBecome(next)) {
            return new Reply.NotNow(referral.status());
        }
        verb.accept(referral);
        history.add(referral, note);
        events.publishEvent(new OnwardAnswered(id, referral.clientId(), referral.adviserId(), next));
        return new Reply.Done(next);
    }

    private UUID agency() {
        return currentUser.get().organisation();
    }

    private LocalDate today() {
        return HubTime.today(clock);
    }
}
