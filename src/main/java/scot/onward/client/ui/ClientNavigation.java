package scot.onward.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Ways to the screens of clients from other modules. */
@NamedInterface("navigation")
public final class ClientNavigation {

    private ClientNavigation() {}

    /** To two records that may be of one person. */
    public static void toSamePerson(UI ui, UUID pairId) {
        ui.navigate(SamePersonView.class, new RouteParameters(SamePersonView.PAIR, pairId.toString()));
    }

    /** To all of them. */
    public static void toSamePeople(UI ui) {
        ui.navigate(SamePersonView.class);
    }
}
