package scot.onward.booking.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.KeptLinks.Link;

/** Finds the link behind a secret for somebody who is not signed in, and does not listen to whoever only guesses. */
@Component
public class OpenLinks {

    private final KeptLinks links;
    private final WrongGuesses guesses;
    private final Clock clock;

    OpenLinks(KeptLinks links, WrongGuesses guesses, Clock clock) {
        this.links = links;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** The link, if it leads anywhere now. @param from the address of whoever opens it */
    public Optional<Link> find(LinkKind kind, String secret, String from) {
        if (guesses.isTooMany(from)) {
            return Optional.empty();
        }
        Optional<Link> link = links.open(kind, secret, clock.instant());
        if (link.isEmpty()) {
            guesses.note(from);
        }
        return link;
    }

    /** Uses it up; false when somebody was quicker. */
    public boolean use(Link link) {
        return links.use(link.id(), clock.instant());
    }
}
