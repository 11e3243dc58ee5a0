package scot.onward.booking;

import java.util.EnumSet;
import java.util.Set;

/** The ten states of an appointment that FHIR R4 names, and which may follow which. */
public enum AppointmentStatus {
    PROPOSED,
    PENDING,
    BOOKED,
    ARRIVED,
    /** Attended. */
    FULFILLED,
    CANCELLED,
    /** Did not attend. */
    NOSHOW,
    ENTERED_IN_ERROR,
    /** In session. */
    CHECKED_IN,
    WAITLIST;

    /** Whether a person may say that this state has become {@code next}. */
    public boolean mayBecome(AppointmentStatus next) {
        return following().contains(next);
    }

    private Set<AppointmentStatus> following() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PENDING, BOOKED, WAITLIST, CANCELLED, ENTERED_IN_ERROR);
            case PENDING -> EnumSet.of(BOOKED, WAITLIST, CANCELLED, ENTERED_IN_ERROR);
            case WAITLIST -> EnumSet.of(PROPOSED, BOOKED, CANCELLED, ENTERED_IN_ERROR);
            case BOOKED -> EnumSet.of(ARRIVED, CHECKED_IN, FULFILLED, NOSHOW, CANCELLED, ENTERED_IN_ERROR);
            case ARRIVED -> EnumSet.of(CHECKED_IN, FULFILLED, CANCELLED, ENTERED_IN_ERROR);
            case CHECKED_IN -> EnumSet.of(FULFILLED, ENTERED_IN_ERROR);
            case FULFILLED, CANCELLED, NOSHOW -> EnumSet.of(ENTERED_IN_ERROR);
            case ENTERED_IN_ERROR -> EnumSet.noneOf(AppointmentStatus.class);
        };
    }

    /** Whether adviser, room and client are taken while an appointment is in this state. */
    public boolean takesTime() {
        return switch (this) {
            case PENDING, BOOKED, ARRIVED, CHECKED_IN, FULFILLED, NOSHOW -> true;
            case PROPOSED, CANCELLED, ENTERED_IN_ERROR, WAITLIST -> false;
        };
    }

    /** Whether nobody has yet said how it ended. */
    public boolean isOpen() {
        return this == BOOKED || this == ARRIVED || this == CHECKED_IN;
    }
}
