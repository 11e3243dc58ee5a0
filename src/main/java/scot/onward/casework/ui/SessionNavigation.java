package scot.onward.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Ways to the screens of advisers. */
@NamedInterface("navigation")
public final class SessionNavigation {

    private SessionNavigation() {}

    /** The path of a client's record, to link to. */
    public static String clientPath(UUID clientId) {
        return "clients/" + clientId;
    }

    static void toSession(UUID sessionId) {
        UI.getCurrent().navigate(SessionView.class, new RouteParameters("session", sessionId.toString()));
    }

    static void toClient(UUID clientId, RecordTab tab) {
        UI.getCurrent()
                .navigate(
                        ClientView.class,
                        new RouteParameters("client", clientId.toString()),
                        QueryParameters.of("tab", tab.inAddress()));
    }

    static void toMyClinic() {
        UI.getCurrent().navigate("my-clinic");
    }
}
