package scot.onward.exchange;

/**
 * Why a row cannot be imported.
 *
 * @param column the heading of the column, or the name of the field that has none
 * @param value what stands in the cell
 */
public record CellProblem(String column, ImportField field, String value, Kind kind) {

    /** What is wrong with a cell. */
    public enum Kind {
        MISSING,
        FORMULA_WITHOUT_VALUE,
        NOT_A_DATE,
        MONTH_FIRST,
        TWO_DIGIT_YEAR,
        IN_THE_FUTURE,
        TOO_LONG_AGO,
        NO_BIRTH_DATE_OR_CHI,
        WRONG_CHI,
        OTHER_BIRTH_DATE_IN_CHI,
        WRONG_PHONE,
        NUMBER_CUT_SHORT,
        WRONG_POSTCODE,
        UNKNOWN_ISSUE,
        UNKNOWN_NEED,
        UNKNOWN_LETTER,
        NOT_YES_OR_NO,
        TOO_LONG,
        NOT_AGREED
    }
}
