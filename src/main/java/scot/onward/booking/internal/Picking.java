package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.NewInvitation;
import scot.onward.booking.OfferedTime;
import scot.onward.booking.PickOutcome;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.SafeTimes;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.TimeSearch;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.HubTime;
import scot.onward.shared.Retrying;

/** What an invitation lets its client choose from, and what follows from choosing; it runs on behalf of the desk that invited. */
@Component
public class Picking {

    /** Nobody at the hub would be prepared for somebody who comes sooner. */
    private static final Duration NOTICE = Duration.ofHours(1);

    private final KeptInvitations invitations;
    private final KeptLinks links;
    private final SafeTimes safeTimes;
    private final BookingDesk desk;
    private final Retrying retrying;
    private final Places places;
    private final Clock clock;

    Picking(
            KeptInvitations invitations,
            KeptLinks links,
            SafeTimes safeTimes,
            BookingDesk desk,
            Retrying retrying,
            Places places,
            Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.safeTimes = safeTimes;
        this.desk = desk;
        this.retrying = retrying;
        this.places = places;
        this.clock = clock;
    }

    /** What the link invites to. */
    public NewInvitation invitation(Link link) {
        return invitations.of(link, HubTime.today(clock));
    }

    /** The times that may be chosen, soonest first, each moment at a place once, whoever is free then. */
    public List<OfferedTime> times(NewInvitation invitation) {
        Set<List<Object>> seen = new HashSet<>();
        List<OfferedTime> times = new ArrayList<>();
        for (SafeTime time : safe(invitation, invitation.wish())) {
            if (seen.add(List.of(time.startsAt(), time.hubId()))) {
                times.add(offered(time));
            }
        }
        return times;
    }

    /** Books what was chosen with all guards of an ordinary booking. One invitation becomes one appointment, whose id it has. */
    public PickOutcome pick(Link link, UUID clinicId, Instant startsAt) {
        NewInvitation invitation = invitation(link);
        Optional<SafeTime> chosen = stillOffered(invitation, clinicId, startsAt);
        return chosen.isEmpty()
                ? new PickOutcome.Taken()
                : retrying.inTransaction(() -> book(link, invitation, chosen.get()));
    }

    private PickOutcome book(Link link, NewInvitation invitation, SafeTime time) {
        if (!links.use(link.id(), clock.instant())) {
            return new PickOutcome.Gone();
        }
        TimeSearch wish = invitation.wish();
        BookingOutcome outcome = desk.book(
                BookingRequest.of(link.clientId(), time.clinicId(), time.serviceId(), time.startsAt(), time.minutes())
                        .withId(link.id())
                        .forReferral(invitation.referralId())
                        .interpreted(wish.language(), wish.who().byPhone())
                        .bringingLetter(invitation.bringLetter())
                        .lastSafe(wish.lastSafeDate()));
        if (outcome instanceof Booked) {
            return new PickOutcome.Picked(offered(time));
        }
        links.giveBack(link.id());
        return new PickOutcome.Taken();
    }

    private Optional<SafeTime> stillOffered(NewInvitation invitation, UUID clinicId, Instant startsAt) {
        TimeSearch thatDay =
                invitation.wish().during(startsAt.atZone(HubTime.ZONE).toLocalDate(), 0);
        return safe(invitation, thatDay).stream()
                .filter(time ->
                        time.clinicId().equals(clinicId) && time.startsAt().equals(startsAt))
                .findFirst();
    }

    /** Those that leave the preparation days come first. */
    private List<SafeTime> safe(NewInvitation invitation, TimeSearch search) {
        Instant soonest = clock.instant().plus(NOTICE);
        return safeTimes.soonest(search) instanceof SafeTimesFound.Times found
                ? found.times().stream()
                        .filter(time -> time.sameWay() && time.fit() != Fit.LATE)
                        .filter(time -> invitation.hubIds().contains(time.hubId()))
                        .filter(time -> !time.startsAt().isBefore(soonest))
                        .toList()
                : List.of();
    }

    private OfferedTime offered(SafeTime time) {
        HubRow hub = places.hub(time.hubId());
        return new OfferedTime(
                time.clinicId(),
                time.startsAt(),
                time.startsAt().atZone(hub.zone()).toLocalDateTime(),
                time.minutes(),
                time.delivery(),
                hub.name(),
                hub.directions(),
                time.interpreted());
    }
}
