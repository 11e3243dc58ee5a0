package scot.onward.hub;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A place people come to.
 *
 * @param organisationId who runs it
 * @param opens the usual hours
 * @param otherHours weekdays on which they differ; empty when it is closed then
 */
public record HubRow(
        UUID id,
        UUID organisationId,
        String name,
        String shortName,
        String kind,
        String address,
        String postcode,
        String phone,
        String directions,
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        Map<DayOfWeek, Optional<OpeningHours>> otherHours) {

    /** When it is open on a weekday; empty when it is not. */
    public Optional<OpeningHours> hoursOn(DayOfWeek weekday) {
        return otherHours.getOrDefault(weekday, Optional.of(new OpeningHours(opens, closes)));
    }
}
