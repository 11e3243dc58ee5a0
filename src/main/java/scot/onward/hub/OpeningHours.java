package scot.onward.hub;

import java.time.LocalTime;

/** When a hub opens and closes; closing not after it opens means on the next day. */
public record OpeningHours(LocalTime opens, LocalTime closes) {}
