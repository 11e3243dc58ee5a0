package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.Claims;
import scot.onward.booking.internal.Matching;
import scot.onward.booking.internal.OfferDesk;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Round;
import scot.onward.booking.internal.Waiter;
import scot.onward.booking.internal.Waiters;
import scot.onward.clinic.Stretches;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.Retrying;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/**
 * Offers free times to those who wait, one person a time and one time a person. What is offered is kept for them until they
 * answer or the offer expires; one offer becomes one booking, however often it is accepted.
 *
 * <p>{@link #offer}, {@link #offerPlace}, {@link #accept}, {@link #declined} and {@link #noAnswer} make a transaction of their own.
 */
@Service
@PreAuthorize("hasRole('RECEPTION')")
public class WaitingOffers {

    private final FreeTimes freeTimes;
    private final Waiters waiters;
    private final Claims claims;
    private final OfferDesk desk;
    private final Retrying retrying;
    private final OwnAppointments own;
    private final Round round;
    private final Places places;
    private final WorkingCalendar calendar;
    private final AccessLog accessLog;
    private final Clock clock;

    WaitingOffers(
            FreeTimes freeTimes,
            Waiters waiters,
            Claims claims,
            OfferDesk desk,
            Retrying retrying,
            OwnAppointments own,
            Round round,
            Places places,
            WorkingCalendar calendar,
            AccessLog accessLog,
            Clock clock) {
        this.freeTimes = freeTimes;
        this.waiters = waiters;
        this.claims = claims;
        this.desk = desk;
        this.retrying = retrying;
        this.own = own;
        this.round = round;
        this.places = places;
        this.calendar = calendar;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The free times of a day that fit somebody who waits there, soonest first. */
    @Transactional
    public List<WaitingMatch> matches(UUID hubId, LocalDate day, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<WaitingMatch> matches = round.once("matches", hubId, day, () -> matches(hubId, day));
        accessLog.shown(
                matches.stream()
                        .flatMap(match -> match.people().stream())
                        .map(person -> person.who().clientId())
                        .filter(client -> !alreadyShown.contains(client))
                        .distinct()
                        .toList(),
                Glimpse.APPOINTMENTS);
        return matches;
    }

    private List<WaitingMatch> matches(UUID hubId, LocalDate day) {
        HubRow hub = places.hub(hubId);
        Instant now = clock.instant();
        Map<UUID, List<TimeSpan>> taken = claims.during(Stretches.wholeDay(day, hub.zone()));
        List<Waiter> waiting = waiters.ofHub(hubId, taken, now);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Matching matching = new Matching(LocalDate.ofInstant(now, hub.zone()), hub.zone(), calendar);
        return freeTimes.of(hubId, day, taken).stream()
                .map(time -> new WaitingMatch(time, matching.fitting(time, waiting)))
                .filter(match -> !match.people().isEmpty())
                .toList();
    }

    /** Keeps a time for somebody who waits, until they answer or the offer expires. */
    public OfferOutcome offer(UUID entryId, UUID clinicId, Instant startsAt, int minutes) {
        return retrying.inTransaction(() -> desk.offer(entryId, clinicId, startsAt, minutes));
    }

    /** Keeps a place for somebody who waits for one in a group session. */
    public OfferOutcome offerPlace(UUID entryId) {
        return retrying.inTransaction(() -> desk.offerPlace(entryId));
    }

    /** Books what was offered and takes the person off the list, in one step; also after it expired, while it is still free. */
    public AcceptOutcome accept(UUID offerId) {
        return retrying.inTransaction(() -> desk.accept(offerId));
    }

    /** The person said no: the time is free again and not offered to them once more. False when it was settled before. */
    public boolean declined(UUID offerId) {
        return retrying.inTransaction(() -> desk.notTaken(offerId, OfferState.DECLINED));
    }

    /** Nobody could be reached: the time is free again and offered to the next. False when it was settled before. */
    public boolean noAnswer(UUID offerId) {
        return retrying.inTransaction(() -> desk.notTaken(offerId, OfferState.NO_ANSWER));
    }
}
