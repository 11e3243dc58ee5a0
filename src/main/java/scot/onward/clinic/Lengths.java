package scot.onward.clinic;

import java.util.Map;
import java.util.UUID;

/**
 * How long times of a clinic are, in minutes.
 *
 * @param slot the usual length of a time
 * @param preparation kept free before each appointment
 * @param gap kept free after each appointment, for notes
 * @param byService the services that take a time of their own
 */
public record Lengths(int slot, int preparation, int gap, Map<UUID, Integer> byService) {

    public Lengths {
        byService = Map.copyOf(byService);
    }

    /** Times of one length, one right after the other. */
    public static Lengths of(int slot) {
        return new Lengths(slot, 0, 0, Map.of());
    }

    /** What lies between the end of one appointment and the begin of the next, at least. */
    public int between() {
        return preparation + gap;
    }
}
