package scot.onward.booking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/**
 * A stretch of a clinic that nobody has taken.
 *
 * @param minutes the usual length of each service that is given there
 * @param languages what the adviser speaks, and who can interpret then
 * @param meets the needs that the room meets
 * @param upToLevel the least urgent level that it is kept for; null when it is open to everybody
 */
public record FreeTime(
        UUID clinicId,
        UUID hubId,
        String adviserName,
        @Nullable String roomName,
        Delivery delivery,
        Map<UUID, Integer> minutes,
        Set<String> languages,
        Set<AccessNeed> meets,
        @Nullable Integer upToLevel,
        TimeSpan span) {

    public FreeTime {
        minutes = Map.copyOf(minutes);
        languages = Set.copyOf(languages);
        meets = Set.copyOf(meets);
    }

    public int length() {
        return (int) span.length().toMinutes();
    }

    /** The same with languages that somebody can interpret. */
    FreeTime alsoIn(Set<String> interpreted) {
        Set<String> all =
                Stream.concat(languages.stream(), interpreted.stream()).collect(Collectors.toSet());
        return new FreeTime(clinicId, hubId, adviserName, roomName, delivery, minutes, all, meets, upToLevel, span);
    }
}
