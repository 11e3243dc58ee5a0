package scot.onward.client;

/** What a person needs so that a meeting works for them. */
public enum AccessNeed {
    STEP_FREE,
    HEARING_LOOP,
    BSL,
    LARGE_PRINT,
    SOMEONE_WITH_THEM,
    CHILD_FRIENDLY,
    QUIET
}
