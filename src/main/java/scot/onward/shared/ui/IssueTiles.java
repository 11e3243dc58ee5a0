package scot.onward.shared.ui;

import java.util.List;
import scot.onward.shared.PresentingIssue;

/** The twelve things people come about, as tiles. */
public class IssueTiles extends Tiles<PresentingIssue> {

    public IssueTiles(String ariaLabel) {
        super(ariaLabel, List.of(PresentingIssue.values()), IssueTiles::icon, MessageCatalogue::word);
    }

    /** The drawing of an issue. */
    public static Icons icon(PresentingIssue issue) {
        return switch (issue) {
            case BENEFITS -> Icons.POUND;
            case DEBT -> Icons.RECEIPT;
            case HOUSING -> Icons.HOUSE;
            case EMPLOYMENT -> Icons.BRIEFCASE;
            case VOLUNTEERING -> Icons.SPROUT;
            case MENTAL_HEALTH -> Icons.MIND;
            case ADDICTIONS -> Icons.LIFEBUOY;
            case FAMILY -> Icons.FAMILY;
            case YOUNG_PEOPLE -> Icons.YOUTH;
            case IMMIGRATION -> Icons.GLOBE;
            case CARERS -> Icons.CARE;
            case OTHER -> Icons.DOTS;
        };
    }
}
