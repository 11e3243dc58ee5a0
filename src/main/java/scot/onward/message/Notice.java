package scot.onward.message;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * What a message may be made of: a first name, an event, a place, one thing to do. There is no field for a reason.
 *
 * @param at in the hub's own time
 * @param door how to find the place, such as "first floor"; empty when the name says enough
 * @param service the service's name, null unless the client allowed naming it
 * @param hubPhone what to phone when the message cannot be answered by text
 */
public record Notice(
        String nameToUse,
        LocalDateTime at,
        Delivery delivery,
        String hubName,
        String door,
        @Nullable String service,
        String hubPhone) {

    /** The first word of the name to use. */
    public String firstName() {
        return nameToUse.strip().split("\\s+", 2)[0];
    }
}
