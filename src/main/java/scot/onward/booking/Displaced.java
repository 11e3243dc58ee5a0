package scot.onward.booking;

import java.util.UUID;

/**
 * What became of the people whose time fell away.
 *
 * @param moved who have another time, or whose appointment is settled otherwise
 * @param toPhone still to be told or to be found a time
 */
public record Displaced(int moved, int toPhone) {

    public static final Displaced NOBODY = new Displaced(0, 0);

    /** The people of one adviser whom one closure concerns. */
    public record Of(UUID closureId, UUID adviserId) {}

    public Displaced plus(Displaced other) {
        return new Displaced(moved + other.moved, toPhone + other.toPhone);
    }
}
