package scot.onward.triage;

/** Why a version was not started. */
public enum StartProblem {
    /** It is published with its own date, or there is no such version. */
    NOT_ANNOUNCED,
    /** It would begin before, or together with, the version that it supersedes. */
    BEFORE_THE_VERSION_BEFORE,
    /** More than ten years ago or ahead. */
    DATE_UNLIKELY,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** Somebody else decided on this version since the report was made. */
    DECIDED_MEANWHILE
}
