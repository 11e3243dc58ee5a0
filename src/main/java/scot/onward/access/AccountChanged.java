package scot.onward.access;

import java.util.UUID;

/** An account was created or changed; published inside the transaction that did it. */
public record AccountChanged(UUID accountId, Change change) {

    /** What was done to it. */
    public enum Change {
        CREATED,
        CHANGED,
        CLOSED,
        REOPENED,
        PASSWORD_SET
    }
}
