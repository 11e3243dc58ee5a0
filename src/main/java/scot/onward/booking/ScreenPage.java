package scot.onward.booking;

import java.time.Instant;
import java.util.List;

/**
 * All that a waiting-room screen shows.
 *
 * @param goIn whose session has just begun
 * @param waiting who has arrived, in the order of their times
 */
public record ScreenPage(String hub, List<Line> goIn, List<Line> waiting) {

    /**
     * One person in the waiting room.
     *
     * @param who first name and initial, or the signs of their slip
     * @param room where they go; empty while none is set
     * @param minutesLate how late that room runs, in steps of five; 0 while it is in time
     */
    public record Line(String who, String room, Instant at, int minutesLate) {}
}
