package scot.onward.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.Clients;
import scot.onward.hub.OrganisationKind;
import scot.onward.hub.Places;
import scot.onward.referral.internal.Ends;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.IncomingReferrals;
import scot.onward.referral.internal.KeptRedirections;
import scot.onward.referral.internal.KeptRedirections.Answer;
import scot.onward.referral.internal.OwnReferrals;
import scot.onward.referral.internal.Reason;
import scot.onward.referral.internal.ReferralEvents;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/**
 * Offering a referral to another hub or service. It stays with its owner until they accept; declined or not answered in time
 * it comes back, so that it is nobody's at no moment.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Redirections {

    private static final Set<OrganisationKind> SERVICES =
            Set.of(OrganisationKind.PARTNER_AGENCY, OrganisationKind.ADVICE_AGENCY);
    private static final int DAYS_TO_ANSWER = 5;

    private final OwnReferrals own;
    private final IncomingReferrals referrals;
    private final KeptRedirections redirections;
    private final Ends ends;
    private final ReferralEvents events;
    private final Clients clients;
    private final Places places;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Redirections(
            OwnReferrals own,
            IncomingReferrals referrals,
            KeptRedirections redirections,
            Ends ends,
            ReferralEvents events,
            Clients clients,
            Places places,
            JdbcClient jdbc,
            CurrentUser currentUser,
            AccessLog accessLog,
            WorkingCalendar calendar,
            Clock clock) {
        this.own = own;
        this.referrals = referrals;
        this.redirections = redirections;
        this.ends = ends;
        this.events = events;
        this.clients = clients;
        this.places = places;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Where a referral may be offered: the other hubs, then services outside. */
    public List<RedirectTarget> targets(UUID referralId) {
        UUID here = own.toMove(referralId).hubId();
        return Stream.concat(
                        places.hubs().stream()
                                .filter(hub -> !hub.id().equals(here))
                                .map(hub -> new RedirectTarget(hub.id(), hub.name(), true)),
                        places.organisations().stream()
                                .filter(organisation -> SERVICES.contains(organisation.kind()))
                                .map(service -> new RedirectTarget(service.id(), service.name(), false)))
                .toList();
    }

    /** Offers it there, once the person has agreed. */
    public RedirectOutcome offer(UUID referralId, RedirectTarget to, String why, boolean agreed) {
        if (!agreed) {
            return RedirectOutcome.NOT_AGREED;
        }
        Optional<ReasonedOutcome> refusal = Reason.refusal(why);
        if (refusal.isPresent()) {
            return RedirectOutcome.valueOf(refusal.get().name());
        }
        IncomingReferral referral = own.toMove(referralId);
        boolean isNew = referral.status() == ReferralStatus.RECEIVED;
        LocalDate answerBy = answerBy(referral);
        if (redirections.openOf(referralId).isPresent()
                || !targets(referralId).contains(to)
                || !referral.standing().offeredOn(answerBy)) {
            return RedirectOutcome.NOT_NOW;
        }
        redirections.offer(referral, to, why.strip(), answerBy);
        if (isNew) {
            events.happened(referralId, EventKind.TRIAGED, String.valueOf(referral.level()), null);
        }
        events.happened(referralId, EventKind.OFFERED_ON);
        return RedirectOutcome.DONE;
    }

    /** The offer of one of one's own referrals that waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<OfferedOn> offerOf(UUID referralId) {
        return redirections.offerOf(referralId);
    }

    /** Takes an own offer back. */
    public RedirectOutcome takeBack(UUID referralId) {
        return settle(referralId, Answer.TAKEN_BACK, null);
    }

    /** What a service outside said, written down by those who asked: accepted ends the referral here. */
    public RedirectOutcome heard(UUID referralId, boolean accepted, String words) {
        if (!accepted) {
            return Reason.refusal(words)
                    .map(refusal -> RedirectOutcome.valueOf(refusal.name()))
                    .orElseGet(() -> settle(referralId, Answer.DECLINED, words.strip()));
        }
        IncomingReferral referral = own.toMove(referralId);
        Optional<OfferedOn> offer = redirections.offerOf(referralId);
        if (offer.isEmpty() || !redirections.answer(offer.get().id(), Answer.ACCEPTED, Reason.orNull(words))) {
            return RedirectOutcome.NOT_NOW;
        }
        ends.end(referral, EndReason.REDIRECTED, offer.get().to());
        return RedirectOutcome.DONE;
    }

    /** What other hubs offer to one's own, the most pressing first. */
    public List<OfferedRow> offeredToUs() {
        Set<UUID> hubs = currentUser.get().hubIds();
        if (hubs.isEmpty()) {
            return List.of();
        }
        List<OfferedRow> rows =
                jdbc.sql("""
                        select redirection.id, referral.client_id, patient_name as name, sender.short_name as from_hub,
                               receiver.short_name as to_hub, level, last_safe_date, why, account.name as offered_by, answer_by
                        from redirection
                        join referral on referral.id = referral_id
                        join hub sender on sender.id = from_hub_id
                        join hub receiver on receiver.id = to_hub_id
                        join account on account.id = offered_by
                        where to_hub_id in (:hubs) and state = 'OFFERED'
                        order by level, answer_by, offered_at
                        """).param("hubs", hubs).query(OfferedRow.class).list();
        accessLog.shown(rows.stream().map(OfferedRow::clientId).distinct().toList(), Glimpse.TRIAGE);
        return rows;
    }

    /** Takes on what another hub offers to one's own; it is the accepting person's from now on. */
    public RedirectOutcome accept(UUID redirectionId) {
        Optional<KeptRedirections.Open> offer = toUs(redirectionId);
        if (offer.isEmpty()) {
            return RedirectOutcome.NOT_NOW;
        }
        UUID hub = offer.get().toHubId();
        IncomingReferral referral =
                referrals.findToMoveById(offer.get().referralId()).orElseThrow();
        boolean goesOn = Lifecycle.allows(ReferralMove.PASS_ON, referral.status());
        if (hub == null
                || !redirections.answer(redirectionId, goesOn ? Answer.ACCEPTED : Answer.TAKEN_BACK, null)
                || !goesOn) {
            return RedirectOutcome.NOT_NOW;
        }
        referral.passedOn(
                hub, currentUser.get().accountId(), clock.instant(), calendar.plusWorkingDays(HubTime.today(clock), 1));
        clients.tie(referral.clientId(), hub);
        events.happened(referral.id(), EventKind.REDIRECTED);
        return RedirectOutcome.DONE;
    }

    /** Cannot take what another hub offers to one's own: it goes back to the sender, who reads why. */
    public RedirectOutcome decline(UUID redirectionId, String why) {
        Optional<ReasonedOutcome> refusal = Reason.refusal(why);
        if (refusal.isPresent()) {
            return RedirectOutcome.valueOf(refusal.get().name());
        }
        return toUs(redirectionId)
                .map(offer -> giveBack(
                        referrals.findToMoveById(offer.referralId()).orElseThrow(),
                        redirectionId,
                        Answer.DECLINED,
                        why.strip()))
                .orElse(RedirectOutcome.NOT_NOW);
    }

    private RedirectOutcome settle(UUID referralId, Answer answer, @Nullable String words) {
        IncomingReferral referral = own.toMove(referralId);
        return redirections
                .openOf(referralId)
                .map(offer -> giveBack(referral, offer.id(), answer, words))
                .orElse(RedirectOutcome.NOT_NOW);
    }

    private RedirectOutcome giveBack(IncomingReferral referral, UUID offer, Answer answer, @Nullable String words) {
        if (!redirections.answer(offer, answer, words)) {
            return RedirectOutcome.NOT_NOW;
        }
        if (referral.standing().returned(HubTime.today(clock))) {
            events.happened(referral.id(), EventKind.RETURNED, answer.name(), null);
        }
        return RedirectOutcome.DONE;
    }

    /** An offer that waits for one of one's own hubs. @throws AccessDeniedException for another's */
    private Optional<KeptRedirections.Open> toUs(UUID redirectionId) {
        Optional<KeptRedirections.Open> offer = redirections.open(redirectionId);
        if (offer.filter(one -> !currentUser.get().hubIds().contains(one.toHubId()))
                .isPresent()) {
            throw new AccessDeniedException("Offered to other hubs");
        }
        return offer;
    }

    /** Within days, the sooner the more it presses, and never after the day by which it is to be booked. */
    private LocalDate answerBy(IncomingReferral referral) {
        LocalDate today = HubTime.today(clock);
        LocalDate usual = calendar.plusWorkingDays(
                today,
                switch (referral.level()) {
                    case 1 -> 0;
                    case 2 -> 1;
                    default -> DAYS_TO_ANSWER;
                });
        LocalDate bookBy = referral.bookBy();
        if (bookBy == null || !bookBy.isBefore(usual)) {
            return usual;
        }
        return bookBy.isBefore(today) ? today : bookBy;
    }
}
