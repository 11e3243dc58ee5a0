package scot.onward.booking;

/** Why a client did not attend, as far as anybody knows. */
public enum NoShowReason {
    UNKNOWN,
    FORGOT,
    ILL,
    TRAVEL_COST,
    WORK_OR_CARING,
    ANXIOUS,
    WRONG_DETAILS,
    SERVICE_AT_FAULT
}
