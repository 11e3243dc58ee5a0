package scot.onward.exchange;

/** What a column of a list of referrals may hold. */
public enum ImportField {
    NAME,
    FIRST_NAME,
    FAMILY_NAME,
    BIRTH_DATE,
    CHI,
    POSTCODE,
    PHONE,
    ISSUES,
    LETTER_DATE,
    LETTER_KIND,
    SAFE_TONIGHT,
    ESSENTIALS,
    TEXT_OK,
    VOICEMAIL_OK,
    MAY_NAME_SERVICE,
    BEST_TIME,
    LANGUAGE,
    INTERPRETER,
    NEEDS,
    NOTE,
    REFERRED_ON,
    REFERRED_BY,
    CONTACT_AGREED,
    HEAR_BACK
}
