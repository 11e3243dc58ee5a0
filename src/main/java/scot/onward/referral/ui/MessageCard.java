package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.BackLetter;
import scot.onward.referral.BackMessage;
import scot.onward.referral.BackWords;
import scot.onward.referral.PracticeAnswer;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Notices;

/** A message back in the client's agreed words, what it asks of the practice, and ways to keep it in the patient's record. */
class MessageCard extends Article {

    MessageCard(
            String patient,
            BackMessage message,
            Dates dates,
            WorkingCalendar calendar,
            Consumer<PracticeAnswer> answer,
            SerializableSupplier<BackLetter> letter) {
        addClassNames("card", "msgback");
        Span from = new Span(getTranslation(
                "referral.message.from",
                dates.day(message.sentAt().atZone(HubTime.ZONE).toLocalDate()),
                Dates.time(message.sentAt()),
                message.sentByName()));
        from.addClassNames("hint", "end");
        BackWords words = message.words();
        Div body = new Div(said(words.offered()));
        body.addClassName("in");
        if (words.outcome() != null) {
            body.add(said(words.outcome()));
        }
        if (words.asked() != null) {
            body.add(new AskedPart(message, words.asked(), dates, calendar, answer));
        }
        if (words.nextTime() != null || words.notNeeded() != null) {
            body.add(facts(words));
        }
        add(
                new Header(Icons.LETTER.create(), new H2(getTranslation("referral.message.title")), from),
                body,
                footer(patient, words, letter));
    }

    private static Paragraph said(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("sumt");
        return said;
    }

    private DescriptionList facts(BackWords words) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("kv");
        fact(facts, "practice.part.nextTime", words.nextTime());
        fact(facts, "practice.part.notNeeded", words.notNeeded());
        return facts;
    }

    private void fact(DescriptionList facts, String label, @Nullable String text) {
        if (text != null) {
            Div pair = new Div(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(text));
            facts.getElement().appendChild(pair.getElement());
        }
    }

    private Footer footer(String patient, BackWords words, SerializableSupplier<BackLetter> letter) {
        Span agreed = new Span(
                Icons.SHIELD.create(),
                new Span(" " + getTranslation("referral.message.agreed", patient.split(" ", 2)[0])));
        agreed.addClassNames("hint", "grow");
        Button copy = new Button(getTranslation("referral.message.copy"), Icons.COPY.create());
        copy.addThemeVariants(ButtonVariant.SMALL);
        Clipboard.onClick(copy)
                .writeText(
                        MessageParts.plain(words),
                        copied -> Notices.done(getTranslation("referral.message.copied")),
                        refused -> Notices.done(getTranslation("referral.message.notCopied")));
        return new Footer(agreed, PrintedMessage.link(letter), copy);
    }
}
