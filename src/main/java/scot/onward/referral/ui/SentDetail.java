package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import scot.onward.referral.BackLetter;
import scot.onward.referral.PracticeAnswer;
import scot.onward.referral.SentReferral;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.Note;

/** One referral of the practice: where it is, and the message back if the patient agreed to one. */
class SentDetail extends Composite<Section> {

    /** What the practice can do here. */
    interface Acts extends Serializable {

        void answer(UUID messageId, PracticeAnswer answer);

        void countSpared(boolean spared);

        BackLetter letter(UUID messageId);
    }

    SentDetail(SentReferral referral, Dates dates, WorkingCalendar calendar, Acts acts) {
        SentRow row = referral.row();
        H2 name = new H2(row.patientName());
        name.getElement().setAttribute("tabindex", "-1");
        Span sent = new Span(getTranslation(
                row.shared() ? "referral.detail.sent" : "referral.detail.sentNotShared",
                Dates.dayAndYear(row.receivedAt().atZone(HubTime.ZONE).toLocalDate()),
                row.referredByName()));
        sent.addClassName("hint");
        Div words = new Div(name, sent);
        words.addClassName("grow");
        Button print = new Button(getTranslation("referral.detail.print"), Icons.PRINTER.create());
        print.addThemeVariants(ButtonVariant.SMALL);
        print.addClassName("wide-only");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        RouterLink back = new RouterLink(getTranslation("referral.mine.title"), MyReferralsView.class);
        back.addComponentAsFirst(Icons.LEFT.create());
        back.addClassName("back");
        H3 where = new H3(getTranslation("referral.detail.where"));
        where.addClassName("sh");
        Div columns = new Div(new Div(where, new StepList(referral, dates)), messages(referral, dates, calendar, acts));
        columns.addClassName("dcols");
        getContent().addClassName("sent-detail");
        getContent().getElement().setAttribute("aria-label", row.patientName());
        getContent().add(back, new Header(new Initials(row.patientName()), words, print), columns);
    }

    private Div messages(SentReferral referral, Dates dates, WorkingCalendar calendar, Acts acts) {
        SentRow row = referral.row();
        Div messages = new Div();
        messages.addClassName("mb");
        if (!row.shared()) {
            messages.add(Note.plain(
                    Icons.LOCK,
                    getTranslation("referral.detail.notShared"),
                    getTranslation("referral.detail.notShared.text")));
            return messages;
        }
        if (row.newsAt() != null && row.isQuiet(dates.instant())) {
            messages.add(quiet(row, row.newsAt(), dates));
        }
        referral.messages()
                .forEach(message -> messages.add(new MessageCard(
                        row.patientName(),
                        message,
                        dates,
                        calendar,
                        given -> acts.answer(message.id(), given),
                        () -> acts.letter(message.id()))));
        if (referral.messages().isEmpty()) {
            messages.add(Note.plain(
                    Icons.LETTER,
                    null,
                    getTranslation(row.isOpen() ? "referral.detail.noMessage" : "practice.detail.noMessageEnded")));
        }
        if (referral.mayHaveSpared()) {
            messages.add(new SparedNote(referral.spared(), acts::countSpared));
        }
        return messages;
    }

    private Note quiet(SentRow row, Instant newsAt, Dates dates) {
        String since = dates.daysSince(newsAt.atZone(HubTime.ZONE).toLocalDate());
        String next = row.nextStep() == null || row.nextDue() == null
                ? ""
                : " " + getTranslation("practice.quiet.next." + row.nextStep(), dates.day(row.nextDue()));
        return Note.info(
                Icons.HOURGLASS,
                getTranslation("practice.quiet.lead"),
                getTranslation("practice.quiet.text", since) + next);
    }
}
