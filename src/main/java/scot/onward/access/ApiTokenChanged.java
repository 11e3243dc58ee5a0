package scot.onward.access;

import java.util.UUID;

/** A token was issued or revoked; published inside the transaction that did it. */
public record ApiTokenChanged(UUID tokenId, Change change) {

    /** What was done to it. */
    public enum Change {
        ISSUED,
        REVOKED
    }
}
