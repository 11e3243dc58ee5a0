package scot.onward.clinic;

import java.time.LocalDate;
import java.util.UUID;
import scot.onward.shared.TimeSpan;

/**
 * Two clinics that want one adviser or one room at one time.
 *
 * @param other the clinic that has it; the same one when it overlaps itself
 * @param span when both want it
 */
public record Clash(Over over, UUID other, UUID otherHubId, LocalDate day, TimeSpan span) {

    /** What both want. */
    public enum Over {
        ITSELF,
        ADVISER,
        ROOM
    }
}
