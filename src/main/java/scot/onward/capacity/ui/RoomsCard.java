package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import scot.onward.capacity.RoomUse;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** How far the places planned in each room today are booked. */
class RoomsCard extends SectionCard {

    RoomsCard(List<RoomUse> rooms, boolean manyHubs) {
        super(MessageCatalogue.text("capacity.rooms"));
        if (rooms.isEmpty()) {
            add(new Span(MessageCatalogue.text("capacity.rooms.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rooms");
        rooms.forEach(room -> list.add(item(room, manyHubs)));
        add(list);
    }

    private static ListItem item(RoomUse room, boolean manyHubs) {
        Span name =
                new Span(manyHubs ? MessageCatalogue.text("capacity.rooms.at", room.room(), room.hub()) : room.room());
        Div filled = new Div();
        filled.setWidth(room.percent() + "%");
        Div bar = new Div(filled);
        bar.addClassName("pb");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span percent = new Span(MessageCatalogue.text("capacity.percent", room.percent()));
        percent.addClassName("num");
        return new ListItem(name, bar, percent);
    }
}
