package scot.onward.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/**
 * One hand's try at a time, which can be said in a line so that another running instance makes it.
 *
 * @param id the appointment, or the walk-in, that comes of it
 * @param subject the client; for an offer, whoever waits
 */
record Attempt(
        Kind kind,
        UUID id,
        UUID account,
        UUID organisation,
        UUID hub,
        UUID subject,
        UUID clinic,
        UUID adviser,
        UUID service,
        Instant at,
        int minutes) {

    /** What is tried. */
    enum Kind {
        BOOK,
        CANCEL,
        HOLD,
        MOVE,
        OFFER,
        WALK_IN
    }

    /** How it ended: anything else is an error. */
    enum Ending {
        WON,
        TOLD
    }

    SignedIn person() {
        String email = account + "@test.example";
        return new SignedIn(account, email, "Donna Whyte", "Desk", Role.RECEPTION, organisation, Set.of(hub), null);
    }

    String line() {
        return String.join(
                " ",
                kind.name(),
                id.toString(),
                account.toString(),
                organisation.toString(),
                hub.toString(),
                subject.toString(),
                clinic.toString(),
                adviser.toString(),
                service.toString(),
                at.toString(),
                String.valueOf(minutes));
    }

    static Attempt read(String line) {
        String[] words = line.split(" ");
        return new Attempt(
                Kind.valueOf(words[0]),
                UUID.fromString(words[1]),
                UUID.fromString(words[2]),
                UUID.fromString(words[3]),
                UUID.fromString(words[4]),
                UUID.fromString(words[5]),
                UUID.fromString(words[6]),
                UUID.fromString(words[7]),
                UUID.fromString(words[8]),
                Instant.parse(words[9]),
                Integer.parseInt(words[10]));
    }
}
