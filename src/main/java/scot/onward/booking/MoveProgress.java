package scot.onward.booking;

/** How far the people whose time fell away have been looked after. */
public record MoveProgress(int affected, int toMove, int toTell) {

    public static final MoveProgress NONE = new MoveProgress(0, 0, 0);

    /** Those who have another time, told or not, and those whose appointment is settled otherwise. */
    public int moved() {
        return affected - toMove;
    }

    /** Those whom somebody still has to phone. */
    public int toPhone() {
        return toMove + toTell;
    }
}
