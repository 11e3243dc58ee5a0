package scot.onward.client;

import org.jspecify.annotations.Nullable;

/** Whether two records say the same, as far as both say anything. */
public enum Sameness {
    SAME,
    DIFFERENT,
    /** One of them says nothing, or too little to tell. */
    NOT_KNOWN;

    static Sameness of(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? NOT_KNOWN : one.equals(other) ? SAME : DIFFERENT;
    }
}
