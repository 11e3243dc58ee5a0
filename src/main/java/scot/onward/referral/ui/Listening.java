package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.SafetyBell;

/** Lets a part of a page follow the safety clocks of a person's hubs for as long as it is shown. */
final class Listening {

    private Listening() {}

    /** Calls {@code refresh}, in the page's own thread and as the person who opened it, when something happened. */
    static void follow(Component part, SafetyBell bell, CurrentUser currentUser, Runnable refresh) {
        SignedIn person = currentUser.get();
        part.addAttachListener(attached -> {
            var ui = attached.getUI();
            var subscription = bell.subscribe(
                    person.hubIds(),
                    () -> ui.access(() -> currentUser.runAs(person, () -> {
                        refresh.run();
                        return true;
                    })));
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }
}
