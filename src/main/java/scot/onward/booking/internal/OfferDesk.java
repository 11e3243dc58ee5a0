package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.booking.AcceptOutcome;
import scot.onward.booking.AcceptOutcome.AlreadySettled;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.HoldOutcome;
import scot.onward.booking.HoldRequest;
import scot.onward.booking.OfferOutcome;
import scot.onward.booking.OfferOutcome.AlreadyOffered;
import scot.onward.booking.OfferOutcome.NoLongerWaiting;
import scot.onward.booking.OfferOutcome.NoPlace;
import scot.onward.booking.OfferOutcome.NotOffered;
import scot.onward.booking.OfferOutcome.Offered;
import scot.onward.booking.OfferState;
import scot.onward.booking.TimeHold;
import scot.onward.booking.internal.GroupRows.Group;
import scot.onward.booking.internal.Offers.Offer;
import scot.onward.booking.internal.WaitingEntries.Entry;
import scot.onward.shared.TimeSpan;

/** What happens inside the transaction of an offer to somebody who waits, and of their answer. */
@Component
public class OfferDesk {

    private final WaitingEntries entries;
    private final Offers offers;
    private final HoldDesk holds;
    private final BookingDesk desk;
    private final GroupDesk groups;
    private final OwnAppointments own;
    private final BoardChanges board;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Duration life;

    OfferDesk(
            WaitingEntries entries,
            Offers offers,
            HoldDesk holds,
            BookingDesk desk,
            GroupDesk groups,
            OwnAppointments own,
            BoardChanges board,
            CurrentUser currentUser,
            Clock clock,
            @Value("${onward.booking.offer-minutes:30}") long offerMinutes) {
        this.entries = entries;
        this.offers = offers;
        this.holds = holds;
        this.desk = desk;
        this.groups = groups;
        this.own = own;
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
        this.life = Duration.ofMinutes(offerMinutes);
    }

    /** Keeps a time of a clinic for somebody who waits. */
    public OfferOutcome offer(UUID entryId, UUID clinicId, Instant startsAt, int minutes) {
        Entry entry = mine(entryId);
        Optional<OfferOutcome> refusal = notToBeAsked(entry);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Instant now = clock.instant();
        if (!startsAt.isAfter(now)) {
            return new NotOffered(Cause.IN_THE_PAST);
        }
        Duration life = Duration.between(now, expires(startsAt, now));
        HoldRequest request = new HoldRequest(clinicId, startsAt, minutes, entry.language(), false, Set.of(), null);
        return switch (holds.hold(request, life)) {
            case HoldOutcome.Taken taken -> new OfferOutcome.Taken(taken.startsAt(), taken.endsAt(), taken.by());
            case HoldOutcome.NotOffered refused -> new NotOffered(refused.cause());
            case HoldOutcome.Held held -> keep(entry, held.hold(), now);
        };
    }

    private OfferOutcome keep(Entry entry, TimeHold hold, Instant now) {
        own.requireHub(hold.hubId());
        return keep(
                new Offer(
                        UUID.randomUUID(),
                        entry.id(),
                        hold.id(),
                        hold.clinicId(),
                        null,
                        entries.serviceAt(hold.clinicId(), entry),
                        new TimeSpan(hold.startsAt(), hold.endsAt()),
                        hold.expiresAt(),
                        OfferState.OFFERED),
                entry,
                now);
    }

    /** Keeps a place in the group session that somebody waits for. */
    public OfferOutcome offerPlace(UUID entryId) {
        Entry entry = mine(entryId);
        Optional<OfferOutcome> refusal = notToBeAsked(entry);
        UUID sessionId = entry.groupSessionId();
        if (refusal.isPresent() || sessionId == null) {
            return refusal.orElseGet(NoPlace::new);
        }
        Group group = groups.lockOwn(sessionId);
        Instant now = clock.instant();
        Instant expires = expires(group.span().from(), now);
        UUID offerId = UUID.randomUUID();
        if (group.isOver(now) || !groups.keepPlace(sessionId, offerId, expires, now)) {
            return new NoPlace();
        }
        Offer offer = new Offer(
                offerId, entryId, null, null, sessionId, group.serviceId(), group.span(), expires, OfferState.OFFERED);
        return keep(offer, entry, now);
    }

    private Offered keep(Offer offer, Entry entry, Instant now) {
        offers.add(offer, currentUser.get().accountId(), now);
        board.changed(entry.hubId());
        return new Offered(offers.openTo(entry.id()).orElseThrow());
    }

    private Instant expires(Instant startsAt, Instant now) {
        Instant usual = now.plus(life);
        return usual.isBefore(startsAt) ? usual : startsAt;
    }

    private Optional<OfferOutcome> notToBeAsked(Entry entry) {
        if (!entry.waiting()) {
            return Optional.of(new NoLongerWaiting());
        }
        offers.expire(entry.id(), clock.instant());
        return offers.openTo(entry.id()).map(AlreadyOffered::new);
    }

    /** Books what was offered; also what has expired, while it is still free. */
    public AcceptOutcome accept(UUID offerId) {
        Offer offer = ownOffer(offerId);
        Entry entry = mine(offer.entryId());
        if (offer.status() != OfferState.OFFERED && offer.status() != OfferState.EXPIRED) {
            return new AlreadySettled(offer.status());
        }
        if (!entry.waiting()) {
            return new AlreadySettled(OfferState.WITHDRAWN);
        }
        offers.settle(offer, OfferState.ACCEPTED, clock.instant());
        AcceptOutcome outcome = book(offer, entry);
        if (outcome instanceof AcceptOutcome.Booked booked) {
            offers.became(offerId, booked.appointment().id());
        } else {
            offers.restore(offer);
        }
        return outcome;
    }

    private AcceptOutcome book(Offer offer, Entry entry) {
        UUID clinicId = offer.clinicId();
        UUID sessionId = offer.groupSessionId();
        if (clinicId == null) {
            return sessionId == null ? new AcceptOutcome.NoPlace() : groups.accept(sessionId, entry, offer.id());
        }
        BookingOutcome outcome = desk.book(BookingRequest.of(
                        entry.clientId(),
                        clinicId,
                        offer.serviceId(),
                        offer.span().from(),
                        (int) offer.span().length().toMinutes())
                .withId(offer.id())
                .forReferral(entry.referralId())
                .withHold(offer.holdId())
                .interpretedIn(entry.language())
                .lastSafe(entry.lastSafeDate()));
        return outcome instanceof BookingOutcome.Booked booked
                ? new AcceptOutcome.Booked(booked.appointment())
                : new AcceptOutcome.Refused(outcome);
    }

    /** The person said no, or nobody could be reached; false when the offer was settled before. */
    public boolean notTaken(UUID offerId, OfferState answer) {
        Offer offer = ownOffer(offerId);
        boolean settled = offers.settle(offer, answer, clock.instant());
        if (settled) {
            board.changed(mine(offer.entryId()).hubId());
        }
        return settled;
    }

    /** Settles what nobody answered in time; true when it was this call that did. */
    public boolean expire(Offer lapsed) {
        Offer offer = offers.lock(lapsed.id()).orElseThrow();
        if (offer.status() != OfferState.OFFERED) {
            return false;
        }
        offers.settle(offer, OfferState.EXPIRED, clock.instant());
        entries.lock(offer.entryId()).ifPresent(entry -> board.changed(entry.hubId()));
        return true;
    }

    private Offer ownOffer(UUID offerId) {
        return offers.lock(offerId).orElseThrow(() -> new AccessDeniedException("Not an offer of this person's hubs"));
    }

    private Entry mine(UUID entryId) {
        Entry entry = entries.lock(entryId)
                .orElseThrow(() -> new AccessDeniedException("Not somebody who waits at this person's hubs"));
        own.requireHub(entry.hubId());
        return entry;
    }
}
