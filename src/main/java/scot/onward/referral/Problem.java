package scot.onward.referral;

/** What can be wrong with a referral, and at which field. */
public enum Problem {
    NAME_MISSING(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    NAME_NO_LETTERS(Field.NAME),
    BIRTH_DATE_OR_CHI_MISSING(Field.BIRTH_DATE),
    BIRTH_DATE_TOO_EARLY(Field.BIRTH_DATE),
    BIRTH_DATE_IN_FUTURE(Field.BIRTH_DATE),
    CHI_NOT_TEN_DIGITS(Field.CHI),
    CHI_NO_SUCH_DATE(Field.CHI),
    CHI_WRONG_CHECK_DIGIT(Field.CHI),
    CHI_OTHER_BIRTH_DATE(Field.CHI),
    POSTCODE_UNREADABLE(Field.POSTCODE),
    ISSUES_MISSING(Field.ISSUES),
    LETTER_KIND_MISSING(Field.LETTER_KIND),
    LETTER_DATE_MISSING(Field.LETTER_DATE),
    LETTER_DATE_REFUSED(Field.LETTER_DATE),
    NOTE_TOO_LONG(Field.NOTE),
    PHONE_MISSING(Field.PHONE),
    PHONE_UNREADABLE(Field.PHONE),
    BEST_TIME_TOO_LONG(Field.BEST_TIME),
    LANGUAGE_TOO_LONG(Field.LANGUAGE),
    REFERRER_TOO_LONG(Field.REFERRER),
    CONTACT_NOT_AGREED(Field.AGREES_TO_CONTACT);

    private final Field field;

    Problem(Field field) {
        this.field = field;
    }

    /** The field that it belongs beside. */
    public Field field() {
        return field;
    }

    /** The fields of a referral that can be wrong. */
    public enum Field {
        NAME,
        BIRTH_DATE,
        CHI,
        POSTCODE,
        ISSUES,
        LETTER_KIND,
        LETTER_DATE,
        NOTE,
        PHONE,
        BEST_TIME,
        LANGUAGE,
        REFERRER,
        AGREES_TO_CONTACT
    }
}
