package scot.onward.hub;

/** Why rooms, hours, advisers or interpreters stay as they are. */
public enum SettingsRule {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    SEATS_RANGE,
    HOURS_HALF,
    HOURS_SAME,
    HOURS_BACKWARDS,
    HOURS_TWICE,
    SERVICE_UNKNOWN,
    LANGUAGE_MISSING,
    LANGUAGE_TOO_LONG,
    PHONE_TOO_LONG,
    NOTICE_RANGE
}
