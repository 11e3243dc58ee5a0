package scot.onward.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How full each adviser's clinics are at each hub, a column a stretch of time. */
public record Strip(StripBy by, List<Column> columns, List<Group> groups) {

    /**
     * A stretch of time.
     *
     * @param to the last day of it
     * @param morning null unless it is half a day
     * @param holiday the name of the holiday on which every hub is closed
     */
    public record Column(
            LocalDate from,
            LocalDate to,
            @Nullable Boolean morning,
            @Nullable String holiday) {}

    /**
     * A hub, or the practices together.
     *
     * @param hubId null for the practices together
     * @param rooms how many rooms its clinics use
     * @param byPhone whether some of them need none
     */
    public record Group(
            @Nullable UUID hubId, @Nullable String name, int clinics, int rooms, boolean byPhone, List<Row> rows) {}

    /** An adviser at a hub. */
    public record Row(
            UUID hubId, String hubName, UUID adviserId, String adviserName, List<String> rooms, List<Cell> cells) {}

    /**
     * How many of the places are booked.
     *
     * @param places booked and free
     * @param lost places that a closure takes away
     * @param closureId what takes them away, or most of them
     * @param clinicId one of the clinics that are counted
     */
    public record Cell(
            Kind kind,
            int booked,
            int places,
            int lost,
            @Nullable UUID closureId,
            @Nullable UUID clinicId) {

        public static final Cell NONE = new Cell(Kind.NONE, 0, 0, 0, null, null);

        public boolean isFull() {
            return booked >= places;
        }

        /** From 0, empty, to 5, full. */
        public int heat() {
            if (places == 0 || booked == 0) {
                return 0;
            }
            return isFull() ? 5 : Math.clamp((long) booked * 5 / places, 1, 4);
        }
    }

    /** What a cell shows. */
    public enum Kind {
        NONE,
        OPEN,
        ROOM_LOST,
        ADVISER_AWAY,
        HUB_CLOSED
    }
}
