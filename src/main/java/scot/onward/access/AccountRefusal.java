package scot.onward.access;

/** Why an account stays as it is. */
public enum AccountRefusal {
    NAME_MISSING,
    EMAIL_NOT_VALID,
    EMAIL_TAKEN,
    JOB_TITLE_MISSING,
    ORGANISATION_MISSING,
    HUB_MISSING,
    ADVISER_MISSING,
    ADVISER_TAKEN,
    PASSWORD_TOO_SHORT,
    /** The password's hash reads 72 bytes and no more. */
    PASSWORD_TOO_LONG,
    PASSWORD_IS_EMAIL,
    /** Nobody closes their own account or changes their own role. */
    OWN_ACCOUNT,
    /** Somebody must be left to manage accounts. */
    LAST_ADMINISTRATOR,
    /** The one-time token is wrong, or somebody has used it. */
    TOKEN_NOT_VALID
}
