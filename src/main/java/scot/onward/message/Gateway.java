package scot.onward.message;

import org.jspecify.annotations.Nullable;

/**
 * What carries messages of one channel away: a mail server, a text service. It is called outside any transaction, may be slow,
 * and never throws for what the other side does.
 *
 * @see <a href="../../../../../site/markdown/decisions/0011-a-job-a-message.md">decision 11</a>
 */
public interface Gateway {

    MessageChannel channel();

    /** Tries to hand a message over, once. */
    Answer send(Outgoing message);

    /** What came of it. */
    sealed interface Answer {

        /**
         * The other side took it over; whether it reaches the client is not known yet.
         *
         * @param reference how the other side calls it, if it said so
         */
        record Accepted(@Nullable String reference) implements Answer {}

        /** The other side answered, and does not take it: for good, or for now. */
        record Refused(boolean permanent, String reason) implements Answer {}

        /**
         * No answer, so it is tried again.
         *
         * @param mayHaveArrived whether the other side may have taken it over all the same
         */
        record Unavailable(boolean mayHaveArrived, String reason) implements Answer {}
    }
}
