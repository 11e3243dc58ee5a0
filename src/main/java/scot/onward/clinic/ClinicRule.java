package scot.onward.clinic;

/** What must hold for a clinic, by what is said when it does not. */
public enum ClinicRule {
    ADVISER_MISSING(ClinicField.ADVISER),
    ADVISER_UNKNOWN(ClinicField.ADVISER),
    DELIVERY_MISSING(ClinicField.DELIVERY),
    ROOM_MISSING(ClinicField.ROOM),
    ROOM_UNKNOWN(ClinicField.ROOM),
    SERVICE_MISSING(ClinicField.SERVICES),
    SERVICE_NOT_GIVEN(ClinicField.SERVICES),
    WEEKDAY_MISSING(ClinicField.WEEKDAY),
    EVERY_WEEKS_RANGE(ClinicField.EVERY_WEEKS),
    NTH_RANGE(ClinicField.NTH),
    FROM_MISSING(ClinicField.FROM),
    FROM_RANGE(ClinicField.FROM),
    UNTIL_BEFORE_FROM(ClinicField.UNTIL),
    UNTIL_RANGE(ClinicField.UNTIL),
    NEVER_HELD(ClinicField.UNTIL),
    STARTS_MISSING(ClinicField.STARTS),
    OUTSIDE_OPENING(ClinicField.STARTS),
    ENDS_MISSING(ClinicField.ENDS),
    ENDS_BEFORE_STARTS(ClinicField.ENDS),
    TOO_LONG(ClinicField.ENDS),
    BREAK_HALF(ClinicField.BREAK),
    BREAK_OUTSIDE(ClinicField.BREAK),
    LAST_BOOKING_OUTSIDE(ClinicField.LAST_BOOKING),
    SLOT_RANGE(ClinicField.SLOT),
    SLOT_LONGER_THAN_CLINIC(ClinicField.SLOT),
    PREPARATION_RANGE(ClinicField.PREPARATION),
    GAP_RANGE(ClinicField.GAP),
    SERVICE_MINUTES_RANGE(ClinicField.SERVICE_MINUTES),
    HELD_HALF(ClinicField.HELD),
    HELD_LEVEL(ClinicField.HELD),
    HELD_OUTSIDE(ClinicField.HELD),
    EXCEPTION_DAY(ClinicField.EXCEPTIONS),
    EXCEPTION_HOURS(ClinicField.EXCEPTIONS),
    EXCEPTION_ROOM(ClinicField.EXCEPTIONS),
    TOO_MANY_EXCEPTIONS(ClinicField.EXCEPTIONS);

    private final ClinicField field;

    ClinicRule(ClinicField field) {
        this.field = field;
    }

    /** Whether something is not filled in yet, rather than filled in wrongly. */
    public boolean isMissing() {
        return name().endsWith("_MISSING");
    }

    public ClinicField field() {
        return field;
    }
}
