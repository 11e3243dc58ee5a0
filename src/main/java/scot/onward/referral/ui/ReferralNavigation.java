package scot.onward.referral.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The ways to the screens of referrals from other modules. */
@NamedInterface("navigation")
public final class ReferralNavigation {

    private ReferralNavigation() {}

    /** To what the practice has sent. */
    public static void toMine(UI ui) {
        ui.navigate(MyReferralsView.class);
    }

    /** To the triage queue. */
    public static void toTriage(UI ui) {
        ui.navigate(TriageView.class);
    }

    /** To one referral at the triage desk; only an adviser of its hub gets there. */
    public static void toTriage(UI ui, UUID referralId) {
        ui.navigate(AssessmentView.class, new RouteParameters("id", referralId.toString()));
    }
}
