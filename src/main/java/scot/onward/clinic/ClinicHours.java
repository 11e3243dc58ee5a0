package scot.onward.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.TimeSpan;

/**
 * From when to when a clinic is held, on the clocks of its hub. One that ends not after it starts ends on the next day.
 *
 * @param lastBooking no time begins after this; null for none but the end
 */
public record ClinicHours(
        LocalTime starts,
        LocalTime ends,
        @Nullable LocalTime breakStarts,
        @Nullable LocalTime breakEnds,
        @Nullable LocalTime lastBooking) {

    /** Hours without a break. */
    public static ClinicHours of(LocalTime starts, LocalTime ends) {
        return new ClinicHours(starts, ends, null, null, null);
    }

    public ClinicHours withBreak(LocalTime breakStarts, LocalTime breakEnds) {
        return new ClinicHours(starts, ends, breakStarts, breakEnds, lastBooking);
    }

    public ClinicHours withLastBooking(@Nullable LocalTime lastBooking) {
        return new ClinicHours(starts, ends, breakStarts, breakEnds, lastBooking);
    }

    /** The same break and last booking on a day that begins and ends at other times. */
    ClinicHours between(LocalTime starts, LocalTime ends) {
        return new ClinicHours(starts, ends, breakStarts, breakEnds, lastBooking);
    }

    public boolean throughMidnight() {
        return !ends.isAfter(starts);
    }

    Optional<TimeSpan> session(LocalDate day, ZoneId zone) {
        return Stretches.between(day, starts, ends, zone);
    }

    Optional<TimeSpan> pause(LocalDate day, ZoneId zone) {
        return breakStarts == null || breakEnds == null ? Optional.empty() : span(day, breakStarts, breakEnds, zone);
    }

    Optional<TimeSpan> span(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        Instant begin = at(day, from, zone);
        Instant end = at(day, to, zone);
        return begin.isBefore(end) ? Optional.of(new TimeSpan(begin, end)) : Optional.empty();
    }

    /** A time of the clock in the clinic that begins on {@code day}: past midnight it is the next day's. */
    Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        boolean nextDay = throughMidnight() && !time.isAfter(ends);
        return day.plusDays(nextDay ? 1 : 0).atTime(time).atZone(zone).toInstant();
    }
}
