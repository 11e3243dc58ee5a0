package scot.onward.referral;

import java.time.Instant;
import java.time.LocalTime;
import scot.onward.client.ContactRule;
import scot.onward.shared.HubTime;

/** The parts of a working day at which somebody may be tried. */
public enum DayPart {
    MORNING(LocalTime.of(9, 0), LocalTime.NOON),
    MIDDAY(LocalTime.NOON, LocalTime.of(14, 0)),
    AFTERNOON(LocalTime.of(14, 0), LocalTime.of(17, 0));

    private final LocalTime from;
    private final LocalTime until;

    DayPart(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** The part in which a moment lies; what is earlier or later than a working day counts to its nearest part. */
    public static DayPart of(Instant moment) {
        LocalTime time = moment.atZone(HubTime.ZONE).toLocalTime();
        if (time.isBefore(MORNING.until)) {
            return MORNING;
        }
        return time.isBefore(MIDDAY.until) ? MIDDAY : AFTERNOON;
    }

    /** Whether some of it is safe under a rule. */
    boolean isSafeUnder(ContactRule rule) {
        LocalTime safeFrom = rule.from();
        LocalTime safeUntil = rule.until();
        return rule.mayUse()
                && (safeFrom == null || safeUntil == null || safeFrom.isBefore(until) && from.isBefore(safeUntil));
    }
}
