package scot.onward.client;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about one way of reaching them.
 *
 * @param mayLeaveMessage whether a message may be left with a machine or with somebody else; it matters for calls
 * @param mayNameService whether the service may be named in this way
 * @param from the first safe minute of a day; null when the whole day is safe
 * @param until the first minute that is not safe any more; null when {@code from} is
 */
public record ContactRule(
        boolean mayUse,
        boolean mayLeaveMessage,
        boolean mayNameService,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    /** Not in this way. */
    public static final ContactRule NEVER = new ContactRule(false, false, false, null, null);

    /** @throws IllegalArgumentException for half a span of time, or one that ends before it begins */
    public ContactRule {
        if ((from == null) != (until == null) || from != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A safe time begins and then ends");
        }
    }

    /** A rule for the whole day. */
    public static ContactRule anyTime(boolean mayUse, boolean mayLeaveMessage, boolean mayNameService) {
        return new ContactRule(mayUse, mayLeaveMessage, mayNameService, null, null);
    }

    /** What is allowed by both rules; not at all when their safe times do not meet. */
    ContactRule narrowedBy(ContactRule other) {
        LocalTime start = later(from, other.from);
        LocalTime end = earlier(until, other.until);
        boolean meet = start == null || end == null || start.isBefore(end);
        return meet
                ? new ContactRule(
                        mayUse && other.mayUse,
                        mayLeaveMessage && other.mayLeaveMessage,
                        mayNameService && other.mayNameService,
                        start,
                        end)
                : NEVER;
    }

    private static @Nullable LocalTime later(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one == null ? other : other == null || one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalTime earlier(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    /** Whether somebody may be reached at this time of the day. */
    public boolean isSafeAt(LocalTime time) {
        return mayUse && (from == null || until == null || !time.isBefore(from) && time.isBefore(until));
    }

    /** The first moment from {@code wish} on at which somebody may be reached, in their own time of day. */
    public LocalDateTime nextSafe(LocalDateTime wish) {
        if (from == null || until == null || isInside(wish.toLocalTime(), from, until)) {
            return wish;
        }
        LocalDateTime sameDay = wish.toLocalDate().atTime(from);
        return wish.isBefore(sameDay) ? sameDay : sameDay.plusDays(1);
    }

    private static boolean isInside(LocalTime time, LocalTime from, LocalTime until) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
