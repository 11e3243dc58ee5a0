package scot.onward.booking.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Secrets;
import scot.onward.access.SignedIn;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.message.MessageChannel;
import scot.onward.message.Reach;

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

    /** Makes it work until the appointment begins. */
    void keep(Fresh link, Appointment about) {
        links.add(
                new Link(
                        UUID.randomUUID(),
                        LinkKind.CHANGE,
                        about.clientId(),
                        about.hubId(),
                        about.id(),
                        about.startsAt(),
                        clock.instant(),
                        currentUser.find().map(SignedIn::accountId).orElse(null),
                        about.startsAt()),
                link.secret());
    }
}
