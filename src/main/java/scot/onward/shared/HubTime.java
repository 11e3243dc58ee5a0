package scot.onward.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that clocks on the hubs' walls show. */
public final class HubTime {

    /** The zone of every hub. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private HubTime() {}

    /** The day it is in the hubs. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
