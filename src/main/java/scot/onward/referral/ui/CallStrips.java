package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.hub.Places;
import scot.onward.referral.Concerns;
import scot.onward.referral.SafetyAlarms;
import scot.onward.referral.SafetyBell;
import scot.onward.shared.ui.FramePart;

/** Gives reception, advisers and managers of a hub the strip of calls above every page. */
@org.springframework.stereotype.Component
class CallStrips implements FramePart {

    private final Concerns concerns;
    private final SafetyAlarms alarms;
    private final SafetyBell bell;
    private final CurrentUser currentUser;
    private final Places places;

    CallStrips(Concerns concerns, SafetyAlarms alarms, SafetyBell bell, CurrentUser currentUser, Places places) {
        this.concerns = concerns;
        this.alarms = alarms;
        this.bell = bell;
        this.currentUser = currentUser;
        this.places = places;
    }

    @Override
    public Optional<Component> create() {
        return isOfAHub(currentUser.get())
                ? Optional.of(new CallStrip(
                        concerns, alarms, bell, currentUser, new ConcernDialogs(concerns, places, currentUser)))
                : Optional.empty();
    }

    private static boolean isOfAHub(SignedIn person) {
        return switch (person.role()) {
            case RECEPTION, ADVISER, MANAGER -> !person.hubIds().isEmpty();
            case PRACTICE, PARTNER, FUNDER, ADMINISTRATOR -> false;
        };
    }
}
