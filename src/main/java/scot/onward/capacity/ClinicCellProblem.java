package scot.onward.capacity;

/**
 * A cell that could not be understood.
 *
 * @param text what stands in it, shortened
 */
public record ClinicCellProblem(ClinicColumn column, Kind kind, String text) {

    private static final int MOST_SHOWN = 40;

    /** Why a cell could not be understood. */
    public enum Kind {
        MISSING,
        NO_SUCH_ADVISER,
        NO_SUCH_ROOM,
        NO_SUCH_SERVICE,
        NOT_A_WEEKDAY,
        NOT_A_NUMBER,
        NOT_A_DATE,
        NOT_A_TIME
    }

    static ClinicCellProblem of(ClinicColumn column, Kind kind, String text) {
        String shown = text.codePointCount(0, text.length()) > MOST_SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…"
                : text;
        return new ClinicCellProblem(column, kind, shown);
    }
}
