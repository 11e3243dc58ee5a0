package scot.onward.exchange;

import scot.onward.referral.Problem;

/**
 * Why a row cannot be imported.
 *
 * @param column the heading of the column; blank when no column holds the field
 * @param value what stands in the cell
 */
public record CellProblem(String column, ImportField field, String value, Kind kind) {

    /** What is wrong with a cell. */
    public enum Kind {
        FORMULA_WITHOUT_VALUE,
        NOT_A_DATE,
        MONTH_FIRST,
        TWO_DIGIT_YEAR,
        WRONG_CHI,
        NUMBER_CUT_SHORT,
        WRONG_PHONE,
        WRONG_POSTCODE,
        UNKNOWN_ISSUE,
        UNKNOWN_NEED,
        UNKNOWN_LETTER,
        NOT_YES_OR_NO,
        NOT_AGREED,
        MISSING,
        NO_LETTERS,
        NO_BIRTH_DATE_OR_CHI,
        TOO_LONG_AGO,
        IN_THE_FUTURE,
        OTHER_BIRTH_DATE_IN_CHI,
        LETTER_DATE_REFUSED,
        TOO_LONG
    }

    /** What a referral itself refuses, as a problem of the list. */
    static Kind kind(Problem problem) {
        return switch (problem) {
            case NAME_MISSING, ISSUES_MISSING, LETTER_KIND_MISSING, LETTER_DATE_MISSING, PHONE_MISSING -> Kind.MISSING;
            case NAME_NO_LETTERS -> Kind.NO_LETTERS;
            case BIRTH_DATE_OR_CHI_MISSING -> Kind.NO_BIRTH_DATE_OR_CHI;
            case BIRTH_DATE_TOO_EARLY -> Kind.TOO_LONG_AGO;
            case BIRTH_DATE_IN_FUTURE -> Kind.IN_THE_FUTURE;
            case CHI_NOT_TEN_DIGITS, CHI_NO_SUCH_DATE, CHI_WRONG_CHECK_DIGIT -> Kind.WRONG_CHI;
            case CHI_OTHER_BIRTH_DATE -> Kind.OTHER_BIRTH_DATE_IN_CHI;
            case POSTCODE_UNREADABLE -> Kind.WRONG_POSTCODE;
            case LETTER_DATE_REFUSED -> Kind.LETTER_DATE_REFUSED;
            case PHONE_UNREADABLE -> Kind.WRONG_PHONE;
            case NAME_TOO_LONG, NOTE_TOO_LONG, BEST_TIME_TOO_LONG, LANGUAGE_TOO_LONG, REFERRER_TOO_LONG ->
                Kind.TOO_LONG;
            case CONTACT_NOT_AGREED -> Kind.NOT_AGREED;
        };
    }
}
