package scot.onward.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * What stands on a client's slip: nothing that would tell anybody who finds it why the client comes.
 *
 * @param service null unless the client allowed naming it
 */
public record Slip(
        String firstName,
        LocalDate day,
        LocalTime time,
        Delivery delivery,
        String hubName,
        String door,
        String adviserFirstName,
        @Nullable String roomName,
        @Nullable String service,
        boolean bringLetter,
        String hubPhone,
        String reference) {}
