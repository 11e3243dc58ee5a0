package scot.onward.booking;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which times suit somebody who waits.
 *
 * @param days the weekdays that suit; empty for any
 * @param shortNotice whether today or the next working day would do
 * @param minutes how long a time must be; null for the service's usual length
 * @param language what adviser or interpreter must speak; null for what the client's record says
 */
public record WhatSuits(
        Set<DayOfWeek> days,
        Suits half,
        boolean shortNotice,
        @Nullable Integer minutes,
        @Nullable String language) {

    /** Any time, also at short notice. */
    public static final WhatSuits ANYTHING = new WhatSuits(Set.of(), Suits.ANY_TIME, true, null, null);

    public WhatSuits {
        days = Set.copyOf(days);
        if (minutes != null && (minutes < 5 || minutes > 480)) {
            throw new IllegalArgumentException("A time lasts 5 to 480 minutes, not " + minutes);
        }
        language = language == null || language.isBlank() ? null : language.strip();
    }
}
