package scot.onward.message;

/**
 * How many messages are where.
 *
 * @param byHand due, and to be handed over by a person, letters apart
 */
public record MessageCounts(long failed, long byHand, long letters, long waiting) {

    /** Those that want a person. */
    public long toDo() {
        return failed + byHand;
    }
}
