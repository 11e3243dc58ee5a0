package scot.onward.capacity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.RoomRow;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;
import scot.onward.hub.SettingsRule;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** One room: its name, its seats and what it offers. */
class RoomPanel extends EditPanel {

    private final ClinicTools tools;
    private final RoomRow before;
    private final Command done;
    private final TextField name = new TextField(MessageCatalogue.text("clinics.rooms.name"));
    private final IntegerField seats = new IntegerField(MessageCatalogue.text("clinics.rooms.seatsField"));
    private final Checkbox stepFree = new Checkbox(MessageCatalogue.text("clinics.rooms.stepFree"));
    private final Checkbox hearingLoop = new Checkbox(MessageCatalogue.text("clinics.rooms.hearingLoop"));
    private final Checkbox isPrivate = new Checkbox(MessageCatalogue.text("clinics.rooms.private"));
    private final Checkbox childFriendly = new Checkbox(MessageCatalogue.text("clinics.rooms.childFriendly"));

    private RoomPanel(ClinicTools tools, RoomRow room, String title, Command done) {
        super(title, done);
        this.tools = tools;
        this.before = room;
        this.done = done;
        name.setValue(room.name());
        seats.setManualValidation(true);
        seats.setValue(room.seats());
        stepFree.setValue(room.stepFree());
        hearingLoop.setValue(room.hearingLoop());
        isPrivate.setValue(room.isPrivate());
        childFriendly.setValue(room.childFriendly());
        Div offers = new Div(stepFree, hearingLoop, isPrivate, childFriendly);
        offers.addClassNames("stack", "s");
        addFields(name, seats, offers);
        mainAction(MessageCatalogue.text("clinics.rooms.save"), this::save);
    }

    /** The room in the address, or a new one; nothing when it is none of the hub's. */
    static @Nullable RoomPanel of(ClinicTools tools, UUID hubId, ClinicsAddress address, Command done) {
        if (address.isNew()) {
            RoomRow room = new RoomRow(UUID.randomUUID(), hubId, "", true, false, true, false, 3);
            return new RoomPanel(tools, room, MessageCatalogue.text("clinics.add.ROOMS"), done);
        }
        Optional<RoomRow> chosen = tools.places().rooms(hubId).stream()
                .filter(room -> address.id().filter(room.id()::equals).isPresent())
                .findFirst();
        return chosen.map(room -> new RoomPanel(tools, room, room.name(), done)).orElse(null);
    }

    private void save() {
        name.setInvalid(false);
        seats.setInvalid(false);
        RoomRow room = new RoomRow(
                before.id(),
                before.hubId(),
                name.getValue(),
                stepFree.getValue(),
                hearingLoop.getValue(),
                isPrivate.getValue(),
                childFriendly.getValue(),
                seats.getValue() == null ? 0 : seats.getValue());
        switch (tools.rooms().save(room)) {
            case Saved saved -> {
                Notices.done(
                        MessageCatalogue.text("clinics.rooms.saved", room.name().strip()));
                done.execute();
            }
            case Refused(SettingsRule rule) -> {
                if (rule == SettingsRule.SEATS_RANGE) {
                    seats.setErrorMessage(MessageCatalogue.word(rule));
                    seats.setInvalid(true);
                } else {
                    name.setErrorMessage(MessageCatalogue.word(rule));
                    name.setInvalid(true);
                }
            }
        }
    }
}
