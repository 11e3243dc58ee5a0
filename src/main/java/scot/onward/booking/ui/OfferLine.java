package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import scot.onward.booking.OpenOffer;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What is offered to somebody just now: the time, how to reach them, and their answer in one step. */
class OfferLine extends ListItem {

    private final Button accept;

    /** @param contact how to reach them; empty while names are hidden */
    OfferLine(
            String name,
            String shownName,
            OpenOffer offer,
            Optional<SafeContact> contact,
            Answering answering,
            Dates dates) {
        addClassName("offer");
        Span when = Words.of(
                "m",
                new Span(MessageCatalogue.text(
                        "waiting.offer.time",
                        dates.relativeDay(Words.day(offer.startsAt())),
                        Dates.time(offer.startsAt()),
                        offer.adviserName(),
                        Words.place(offer.roomName(), offer.delivery()))));
        accept = answer("waiting.accept", shownName, () -> answering.accept(offer, name));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setIcon(Icons.CALENDAR_CHECK.create());
        Div answers = new Div(
                accept,
                answer("waiting.declines", shownName, () -> answering.declined(offer, name)),
                answer("waiting.nobodyAnswers", shownName, () -> answering.noAnswer(offer, name)));
        answers.addClassName("acts");
        Span words = Words.of("grow", new Bold(shownName), when);
        contact.map(ContactLine::new).ifPresent(words::add);
        words.add(answers, new Countdown(offer.expiresAt(), dates.instant()));
        add(Words.of("t num", Icons.PHONE.create()), words);
    }

    /** Puts the focus where the answer is given. */
    void focusAnswer() {
        accept.focus();
    }

    private static Button answer(String key, String name, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key) + ", " + name);
        return button;
    }
}
