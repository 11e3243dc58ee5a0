package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.RoomRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The rooms of a hub and what each offers. */
class RoomsList extends SettingsList {

    RoomsList(ClinicTools tools, UUID hubId, @Nullable UUID chosen) {
        this(tools.places().rooms(hubId), hubId, chosen);
    }

    private RoomsList(List<RoomRow> rooms, UUID hubId, @Nullable UUID chosen) {
        super(rooms.isEmpty(), "clinics.rooms.none");
        rooms.forEach(room -> line(
                room.id().equals(chosen),
                () -> ClinicsNavigation.go(ClinicsAddress.of(hubId, ClinicsTab.ROOMS)
                        .with(room.id().toString())),
                Spans.lines("who", room.name(), MessageCatalogue.text("clinics.rooms.seats", room.seats())),
                offers(room)));
    }

    private static Span offers(RoomRow room) {
        Span offers = Spans.of("tags");
        tag(offers, room.stepFree(), Icons.STEPFREE, "clinics.rooms.stepFree");
        tag(offers, room.hearingLoop(), Icons.EAR, "clinics.rooms.hearingLoop");
        tag(offers, room.isPrivate(), Icons.LOCK, "clinics.rooms.private");
        tag(offers, room.childFriendly(), Icons.FAMILY, "clinics.rooms.childFriendly");
        return offers;
    }

    private static void tag(Span offers, boolean offered, Icons icon, String key) {
        if (offered) {
            offers.add(Badges.tag(icon, MessageCatalogue.text(key)));
        }
    }
}
