package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Secrets;
import scot.onward.access.SignedIn;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.booking.internal.KeptLinks.Secret;
import scot.onward.message.MessageChannel;
import scot.onward.message.Reach;
import scot.onward.shared.Ids;

/** Gives each message about an appointment a link of its own, by which its client asks for another time. */
@Component
class ChangeLinks {

    private static final String NOT_YET = "…";

    private final PublicAddress address;
    private final KeptLinks links;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeLinks(PublicAddress address, KeptLinks links, CurrentUser currentUser, Clock clock) {
        this.address = address;
        this.links = links;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A link that nobody has been given yet. */
    record Fresh(String secret, String address) {}

    /** A new link, where it can be tapped: not on paper, and not without a public address. */
    Optional<Fresh> fresh(Reach reach) {
        String secret = Secrets.fresh();
        return shownTo(reach, secret).map(whole -> new Fresh(secret, whole));
    }

    /** How a link would look in words that are not sent yet. */
    Optional<String> example(Reach reach) {
        return shownTo(reach, NOT_YET);
    }

    private Optional<String> shownTo(Reach reach, String secret) {
        return reach.channel() == MessageChannel.TEXT || reach.channel() == MessageChannel.EMAIL
                ? address.of(LinkKind.CHANGE, secret)
                : Optional.empty();
    }

    /** Makes them work until the appointment begins. */
    void keep(List<Fresh> fresh, Appointment about) {
        Instant now = clock.instant();
        UUID by = currentUser.find().map(SignedIn::accountId).orElse(null);
        links.add(fresh.stream()
                .map(link -> new Secret(
                        new Link(
                                Ids.next(),
                                LinkKind.CHANGE,
                                about.clientId(),
                                about.hubId(),
                                about.id(),
                                about.startsAt(),
                                now,
                                by,
                                about.startsAt()),
                        link.secret()))
                .toList());
    }
}
