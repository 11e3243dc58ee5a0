package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.BackMessage;
import scot.onward.referral.PracticeAnswer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What a message asks of the practice, by when, and its answer. */
class AskedPart extends Div {

    private final Dates dates;

    AskedPart(
            BackMessage message, String asked, Dates dates, WorkingCalendar calendar, Consumer<PracticeAnswer> answer) {
        this.dates = dates;
        addClassName("ask");
        Span title = new Span(getTranslation("practice.part.asked"));
        title.addClassName("b");
        Div head = new Div(Icons.FLAG.create(), title);
        head.addClassName("row");
        LocalDate by = message.words().askedBy();
        if (by != null && message.answer() == null) {
            head.add(new DeadlineClock(
                    getTranslation("referral.message.by", dates.day(by)),
                    calendar.workingDaysBetween(dates.today(), by)));
        }
        add(head, new Paragraph(asked));
        Div row = new Div();
        row.addClassNames("row", "wrap");
        PracticeAnswer given = message.answer();
        if (given == null) {
            row.add(letterSent(answer));
        } else {
            row.add(answered(message, given));
        }
        @Nullable String cover = message.words().cover();
        if (cover != null) {
            Paragraph words = new Paragraph(cover);
            words.addClassName("cover");
            words.setId("cover-" + message.id());
            words.setVisible(false);
            row.add(seeCover(words));
            add(words);
        }
        if (given == null) {
            row.add(small(getTranslation("referral.message.cannot"), () -> answer.accept(PracticeAnswer.CANNOT)));
        }
        add(row);
    }

    private Button letterSent(Consumer<PracticeAnswer> answer) {
        Button sent =
                small(getTranslation("referral.message.letterSent"), () -> answer.accept(PracticeAnswer.LETTER_SENT));
        sent.setIcon(Icons.CHECK.create());
        sent.addThemeVariants(ButtonVariant.PRIMARY);
        return sent;
    }

    private Button seeCover(Paragraph words) {
        Button see = small(getTranslation("practice.cover.see"), () -> {});
        see.getElement().setAttribute("aria-expanded", "false");
        see.addClickListener(click -> {
            words.setVisible(!words.isVisible());
            see.setText(getTranslation(words.isVisible() ? "practice.cover.hide" : "practice.cover.see"));
            see.getElement().setAttribute("aria-expanded", String.valueOf(words.isVisible()));
        });
        return see;
    }

    private static Button small(String text, Runnable press) {
        Button button = new Button(text, click -> press.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Span answered(BackMessage message, PracticeAnswer given) {
        String when = message.answeredAt() == null ? "" : dates.at(message.answeredAt());
        String words = MessageCatalogue.word(given) + ", " + when;
        return given == PracticeAnswer.LETTER_SENT ? Badges.ok(words) : Badges.plain(Icons.X_CIRCLE, words);
    }
}
