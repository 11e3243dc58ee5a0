package scot.onward.clinic;

/** What a message about a draft stands beside. */
public enum ClinicField {
    ADVISER,
    DELIVERY,
    ROOM,
    SERVICES,
    WEEKDAY,
    EVERY_WEEKS,
    NTH,
    FROM,
    UNTIL,
    STARTS,
    ENDS,
    BREAK,
    LAST_BOOKING,
    SLOT,
    PREPARATION,
    GAP,
    SERVICE_MINUTES,
    HELD,
    EXCEPTIONS
}
