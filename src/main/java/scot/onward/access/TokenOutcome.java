package scot.onward.access;

import java.util.UUID;

/** What came of asking for a token. */
public sealed interface TokenOutcome {

    /** The token; its secret is never shown again. */
    record Issued(UUID tokenId, String secret) implements TokenOutcome {}

    /** None was made. */
    record Refused(TokenReason reason) implements TokenOutcome {}

    /** What is missing. */
    enum TokenReason {
        NAME_MISSING,
        NAME_TOO_LONG,
        ORGANISATION_MISSING,
        /** Programs act as reception or as a practice. */
        ROLE_NOT_FOR_PROGRAMS,
        HUB_MISSING,
        PURPOSE_MISSING
    }
}
