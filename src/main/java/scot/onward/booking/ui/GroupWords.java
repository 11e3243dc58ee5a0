package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import scot.onward.booking.GroupCard;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Group sessions in words. */
final class GroupWords {

    private GroupWords() {}

    /** "6 of 10 places taken", or that it is full. */
    static Component places(GroupCard card) {
        String words = MessageCatalogue.text("group.places", card.taken(), card.places());
        return card.isFull()
                ? Badges.plain(Icons.CHECK, MessageCatalogue.text("group.full", card.places()))
                : Badges.plain(Icons.USERS, words);
    }

    /** "Eilidh Ross, Group room. 2 of 6 here". */
    static String here(GroupCard card) {
        return MessageCatalogue.text(
                "group.here",
                card.adviserName(),
                Words.place(card.roomName(), card.delivery()),
                card.here(),
                card.taken());
    }

    static ListItem waiting(WaitingRow row, Dates dates, Button action) {
        LocalDate since = Words.day(row.since());
        String facts = since.equals(dates.today())
                ? MessageCatalogue.text("booking.waiting.today")
                : MessageCatalogue.text("booking.waiting.days", dates.daysSince(since));
        return new ListItem(Words.of("grow", new Bold(row.name()), Words.of("m", facts)), action);
    }
}
