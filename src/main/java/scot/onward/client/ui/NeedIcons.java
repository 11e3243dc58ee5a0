package scot.onward.client.ui;

import org.springframework.modulith.NamedInterface;
import scot.onward.client.AccessNeed;
import scot.onward.shared.ui.Icons;

/** The drawing of each access need, the same on every screen. */
@NamedInterface("needs")
public final class NeedIcons {

    private NeedIcons() {}

    /** The icon of a need; it stands beside the word, never instead of it. */
    public static Icons of(AccessNeed need) {
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
