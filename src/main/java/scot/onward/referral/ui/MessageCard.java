package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import scot.onward.referral.BackMessage;
import scot.onward.referral.PracticeAnswer;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** A message back to the practice: the agreed words, what is asked of the practice, and a copy for its own record. */
class MessageCard extends Article {

    private final Dates dates;
    private final WorkingCalendar calendar;

    MessageCard(
            String patient,
            BackMessage message,
            Dates dates,
            WorkingCalendar calendar,
            Consumer<PracticeAnswer> answer) {
        this.dates = dates;
        this.calendar = calendar;
        addClassNames("card", "msgback");
        Span from = new Span(getTranslation(
                "referral.message.from",
                dates.day(message.sentAt().atZone(HubTime.ZONE).toLocalDate()),
                Dates.time(message.sentAt()),
                message.sentByName()));
        from.addClassNames("hint", "end");
        Paragraph words = new Paragraph(message.body());
        words.addClassName("sumt");
        Div body = new Div(words);
        body.addClassName("in");
        if (message.asked() != null) {
            body.add(asked(message, message.asked(), answer));
        }
        add(
                new Header(Icons.LETTER.create(), new H2(getTranslation("referral.message.title")), from),
                body,
                footer(patient, message));
    }

    private Div asked(BackMessage message, String asked, Consumer<PracticeAnswer> answer) {
        Span title = new Span(getTranslation("referral.message.asked"));
        title.addClassName("b");
        Div head = new Div(Icons.FLAG.create(), title);
        head.addClassName("row");
        if (message.askedBy() != null && message.answer() == null) {
            head.add(new DeadlineClock(
                    getTranslation("referral.message.by", dates.day(message.askedBy())),
                    calendar.workingDaysBetween(dates.today(), message.askedBy())));
        }
        Div box = new Div(head, new Paragraph(asked));
        box.addClassName("ask");
        box.add(message.answer() == null ? choices(answer) : answered(message, message.answer()));
        return box;
    }

    private Div choices(Consumer<PracticeAnswer> answer) {
        Button sent = new Button(
                getTranslation("referral.message.letterSent"),
                Icons.CHECK.create(),
                click -> answer.accept(PracticeAnswer.LETTER_SENT));
        sent.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Button cannot =
                new Button(getTranslation("referral.message.cannot"), click -> answer.accept(PracticeAnswer.CANNOT));
        cannot.addThemeVariants(ButtonVariant.SMALL);
        Div row = new Div(sent, cannot);
        row.addClassNames("row", "wrap");
        return row;
    }

    private Span answered(BackMessage message, PracticeAnswer given) {
        String when = message.answeredAt() == null ? "" : dates.at(message.answeredAt());
        String words = MessageCatalogue.word(given) + ", " + when;
        return given == PracticeAnswer.LETTER_SENT ? Badges.ok(words) : Badges.plain(Icons.X_CIRCLE, words);
    }

    private Footer footer(String patient, BackMessage message) {
        Span agreed = new Span(
                Icons.SHIELD.create(),
                new Span(" " + getTranslation("referral.message.agreed", patient.split(" ", 2)[0])));
        agreed.addClassNames("hint", "grow");
        Button copy = new Button(getTranslation("referral.message.copy"), Icons.COPY.create());
        copy.addThemeVariants(ButtonVariant.SMALL);
        Clipboard.onClick(copy)
                .writeText(
                        message.body(),
                        copied -> Notices.done(getTranslation("referral.message.copied")),
                        refused -> Notices.done(getTranslation("referral.message.notCopied")));
        return new Footer(agreed, copy);
    }
}
