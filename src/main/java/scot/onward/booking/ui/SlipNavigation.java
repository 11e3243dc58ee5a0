package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The way to a client's slip. */
@NamedInterface("navigation")
public final class SlipNavigation {

    private SlipNavigation() {}

    /** Opens the slip in a window of its own, which prints it. */
    public static void print(Component from, UUID appointmentId) {
        from.getUI()
                .ifPresent(
                        ui -> ui.getPage().executeJs("window.open('slip/' + $0, '_blank')", appointmentId.toString()));
    }
}
