package scot.onward.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * A practice's summary of a week.
 *
 * @param from a Monday
 * @param moved those that came further in that week
 * @param asked those about which something was asked of the practice
 * @param quiet those of which it has heard nothing for two weeks, the longest first
 */
public record PracticeWeek(LocalDate from, List<Moved> moved, List<SentRow> asked, List<SentRow> quiet) {

    public PracticeWeek {
        moved = List.copyOf(moved);
        asked = List.copyOf(asked);
        quiet = List.copyOf(quiet);
    }

    /** One that moved. @param step what happened last in that week */
    public record Moved(SentRow row, EventKind step) {}

    /** The last day. */
    public LocalDate to() {
        return from.plusDays(6);
    }
}
