package scot.onward.booking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The ways to the board. */
@NamedInterface("navigation")
public final class TodayNavigation {

    private TodayNavigation() {}

    /** A hub's board of a day. */
    public static void day(UUID hubId, LocalDate day) {
        go(Map.of("hub", hubId.toString(), "day", day.toString()));
    }

    /** The same in one of its looks. */
    static void day(UUID hubId, LocalDate day, BoardLook look) {
        go(Map.of("hub", hubId.toString(), "day", day.toString(), "view", look.word()));
    }

    /** The board of a day with an appointment of it picked, so that another time can be chosen. */
    static void move(UUID hubId, LocalDate day, UUID appointmentId) {
        go(Map.of("hub", hubId.toString(), "day", day.toString(), "move", appointmentId.toString()));
    }

    /** The board with the booking panel open for a client. */
    public static void book(UUID clientId) {
        go(Map.of("book", clientId.toString()));
    }

    private static void go(Map<String, String> parameters) {
        UI.getCurrent().navigate(TodayView.class, QueryParameters.simple(parameters));
    }
}
