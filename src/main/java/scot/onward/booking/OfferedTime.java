package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import scot.onward.shared.Delivery;

/**
 * A time that a client may choose by a link: when, where and how, not for what and not with whom.
 *
 * @param at in the hub's own time
 * @param door how to find the place
 * @param interpreted whether somebody interprets
 */
public record OfferedTime(
        UUID clinicId,
        Instant startsAt,
        LocalDateTime at,
        int minutes,
        Delivery delivery,
        String hubName,
        String door,
        boolean interpreted) {}
