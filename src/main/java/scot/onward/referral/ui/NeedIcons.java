package scot.onward.referral.ui;

import scot.onward.client.AccessNeed;
import scot.onward.shared.ui.Icons;

/** The drawings of access needs. */
final class NeedIcons {

    private NeedIcons() {}

    static Icons of(AccessNeed need) {
        return switch (need) {
            case STEP_FREE -> Icons.STEPFREE;
            case HEARING_LOOP -> Icons.EAR;
            case BSL -> Icons.SIGN;
            case LARGE_PRINT -> Icons.EYE;
            case SOMEONE_WITH_THEM -> Icons.USERS;
            case CHILD_FRIENDLY -> Icons.FAMILY;
            case QUIET -> Icons.QUIET;
        };
    }
}
