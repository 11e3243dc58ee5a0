package scot.onward.booking.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import scot.onward.message.DraftMessage;
import scot.onward.message.MessageChannel;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The exact words that the client would get, to whom, when, and what they leave out. */
class MessagePreview extends Div {

    MessagePreview(DraftMessage draft, Dates dates) {
        MessageChannel channel = draft.reach().channel();
        Bold title = new Bold("");
        title.add(icon(channel).create(), new Span(" " + MessageCatalogue.text("booking.message." + channel.name())));
        Div head = new Div(title);
        head.addClassName("mh");
        if (channel != MessageChannel.SLIP) {
            head.add(Words.of(
                    "hint",
                    MessageCatalogue.text("booking.message.to", draft.reach().recipient())));
        }
        HtmlContainer words = new HtmlContainer("blockquote");
        words.setText(draft.body());
        Div checks = new Div(
                check(draft.reach().mayNameService() ? "booking.message.named" : "booking.message.notNamed", ""),
                check("booking.message.noReason", ""));
        checks.addClassName("ck");
        Instant reminder = draft.reminderAt();
        if (reminder != null) {
            checks.add(check("booking.message.reminder", dates.day(Words.day(reminder)) + ", " + Dates.time(reminder)));
        }
        add(head, words, checks);
    }

    private static Icons icon(MessageChannel channel) {
        return switch (channel) {
            case TEXT -> Icons.MESSAGE;
            case EMAIL, LETTER -> Icons.LETTER;
            case SLIP -> Icons.PRINTER;
        };
    }

    private static Span check(String key, String value) {
        return new Span(Icons.CHECK.create(), new Span(MessageCatalogue.text(key, value)));
    }
}
