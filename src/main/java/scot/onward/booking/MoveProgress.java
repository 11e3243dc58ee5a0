package scot.onward.booking;

/** How far the people whose time fell away have been looked after. */
public record MoveProgress(int affected, int toMove, int toTell) {

    public static final MoveProgress NONE = new MoveProgress(0, 0, 0);

    /** Those with whom everything is settled. */
    public int moved() {
        return affected - toMove - toTell;
    }

    /** Those whom somebody still has to phone. */
    public int toPhone() {
        return toMove + toTell;
    }
}
