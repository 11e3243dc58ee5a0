package scot.onward.booking.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import scot.onward.booking.Closings;
import scot.onward.booking.ClosureRow;
import scot.onward.booking.Displacements;
import scot.onward.hub.Places;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** The ways to the people whose time fell away. */
@Component
@NamedInterface("closures")
public class RoomLost {

    private final Closings closings;
    private final Displacements displacements;
    private final Places places;
    private final WorkingCalendar calendar;
    private final Dates dates;

    RoomLost(Closings closings, Displacements displacements, Places places, WorkingCalendar calendar, Dates dates) {
        this.closings = closings;
        this.displacements = displacements;
        this.places = places;
        this.calendar = calendar;
        this.dates = dates;
    }

    /** Opens everybody whom a closure affects, with another time for each; {@code changed} runs after whatever is changed. */
    public void open(UUID closureId, Command changed) {
        new RoomLostDialog(this, closureId, changed).open();
    }

    /** Opens the report of a lost room at a hub. */
    public void report(UUID hubId, Command changed) {
        report(List.of(hubId), changed);
    }

    /** Opens the report of a lost room at one of several hubs. */
    public void report(List<UUID> hubIds, Command changed) {
        new LostRoomReport(this, hubIds, changed).open();
    }

    /** Says that a closure is over. */
    public void lift(ClosureRow closure, Command changed) {
        closings.lift(closure.id());
        changed.execute();
        Notices.done(MessageCatalogue.text("closures.lifted." + closure.kind().name(), closure.name()));
    }

    /** The list of people at a hub whom somebody has to phone; it draws itself anew when it is changed. */
    public CallListPanel callList(UUID hubId, CallListPanel.Actions actions) {
        return new CallListPanel(this, hubId, actions);
    }

    Closings closings() {
        return closings;
    }

    Displacements displacements() {
        return displacements;
    }

    Places places() {
        return places;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Dates dates() {
        return dates;
    }
}
