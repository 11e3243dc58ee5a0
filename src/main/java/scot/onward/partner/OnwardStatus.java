package scot.onward.partner;

import java.util.Set;

/** Where an onward referral stands. Sent is a step on the way, never a result. */
public enum OnwardStatus {
    OFFERED,
    DECLINED_BY_CLIENT,
    SENT,
    ACCEPTED,
    DECLINED_BY_AGENCY,
    WAITING,
    ATTENDED,
    NOT_ATTENDED,
    HELPED,
    UNKNOWN;

    /** What may follow from here. */
    public Set<OnwardStatus> next() {
        return switch (this) {
            case OFFERED -> Set.of(SENT, DECLINED_BY_CLIENT);
            case SENT -> Set.of(ACCEPTED, WAITING, DECLINED_BY_AGENCY, UNKNOWN);
            case ACCEPTED -> Set.of(WAITING, ATTENDED, NOT_ATTENDED, DECLINED_BY_AGENCY, UNKNOWN);
            case WAITING -> Set.of(ACCEPTED, ATTENDED, NOT_ATTENDED, DECLINED_BY_AGENCY, UNKNOWN);
            case NOT_ATTENDED -> Set.of(ATTENDED, UNKNOWN);
            case ATTENDED -> Set.of(HELPED, UNKNOWN);
            case UNKNOWN -> Set.of(ACCEPTED, ATTENDED, DECLINED_BY_AGENCY);
            case DECLINED_BY_CLIENT, DECLINED_BY_AGENCY, HELPED -> Set.of();
        };
    }

    public boolean mayBecome(OnwardStatus other) {
        return next().contains(other);
    }
}
