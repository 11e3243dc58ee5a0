package scot.onward.hub;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * A person who interprets, as something that can be booked.
 *
 * @param noticeMinutes how long before an appointment they must know of it
 */
public record InterpreterRow(
        UUID id,
        String name,
        @Nullable String phone,
        int noticeMinutes,
        Set<String> languages,
        List<InterpreterHours> hours) {

    /** Hours of a weekday in which they can be met in one way. */
    public record InterpreterHours(Delivery delivery, DayOfWeek weekday, LocalTime starts, LocalTime ends) {}

    /** Whether they can be met in this way all through {@code span} at a place in {@code zone}. */
    public boolean works(Delivery delivery, TimeSpan span, ZoneId zone) {
        LocalDate day = span.from().atZone(zone).toLocalDate();
        return hours.stream()
                .filter(it -> it.delivery() == delivery && it.weekday() == day.getDayOfWeek())
                .anyMatch(it -> !span.from()
                                .isBefore(day.atTime(it.starts()).atZone(zone).toInstant())
                        && !span.to().isAfter(day.atTime(it.ends()).atZone(zone).toInstant()));
    }
}
