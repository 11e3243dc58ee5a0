package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.SuitingTimes;
import scot.onward.hub.Gender;

/**
 * What else somebody may ask of a time; nothing of it need be said.
 *
 * @param hubId where to look first, and only there unless {@code anyHub} or nothing is free there in time
 * @param minutes null for the usual length
 * @param from null for the soonest
 * @param together advisers who join the first in the same appointment
 */
record Particulars(
        UUID hubId,
        boolean anyHub,
        @Nullable Integer minutes,
        @Nullable UUID adviserId,
        @Nullable Gender gender,
        SuitingTimes suiting,
        @Nullable LocalDate from,
        Set<UUID> together,
        boolean interpreterByPhone) {}
