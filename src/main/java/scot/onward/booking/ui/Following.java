package scot.onward.booking.ui;

import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.LiveBoard;

/** Follows what happens at a hub while a page is open, as the person who opened it. */
final class Following {

    private final LiveBoard liveBoard;
    private final CurrentUser currentUser;
    private LiveBoard.@Nullable Subscription subscription;

    Following(LiveBoard liveBoard, CurrentUser currentUser) {
        this.liveBoard = liveBoard;
        this.currentUser = currentUser;
    }

    /** Calls {@code changed} in the page's own thread after each change; what was followed before is not any more. */
    void follow(UI ui, UUID hubId, Runnable changed) {
        stop();
        SignedIn person = currentUser.get();
        subscription = liveBoard.subscribe(
                Set.of(hubId),
                hub -> ui.access(() -> currentUser.runAs(person, () -> {
                    changed.run();
                    return true;
                })));
    }

    void stop() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
