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
import java.util.UUID;
import java.util.function.BiConsumer;
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

    SentDetail(SentReferral referral, Dates dates, WorkingCalendar calendar, BiConsumer<UUID, PracticeAnswer> answer) {
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
        Div messages = new Div();
        messages.addClassName("mb");
        referral.messages()
                .forEach(message -> messages.add(new MessageCard(
                        row.patientName(), message, dates, calendar, given -> answer.accept(message.id(), given))));
        if (!row.shared()) {
            messages.add(Note.plain(
                    Icons.LOCK,
                    getTranslation("referral.detail.notShared"),
                    getTranslation("referral.detail.notShared.text")));
        } else if (referral.messages().isEmpty()) {
            messages.add(Note.plain(Icons.LETTER, null, getTranslation("referral.detail.noMessage")));
        }
        Div columns = new Div(new Div(where, new StepList(referral, dates)), messages);
        columns.addClassName("dcols");
        getContent().addClassName("sent-detail");
        getContent().getElement().setAttribute("aria-label", row.patientName());
        getContent().add(back, new Header(new Initials(row.patientName()), words, print), columns);
    }
}
