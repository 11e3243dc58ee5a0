package scot.onward.booking.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a calendar: a time and a place. There is no field for a name or a reason.
 *
 * @param note what to do when it does not suit; null in an adviser's own calendar
 * @param sequence raised with each change of what stands here
 */
record CalendarEvent(
        UUID id,
        String summary,
        String place,
        @Nullable String note,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        int sequence,
        Instant changedAt,
        boolean cancelled) {}
