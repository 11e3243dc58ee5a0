package scot.onward.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import scot.onward.partner.DeclineReason;
import scot.onward.partner.Inbox;
import scot.onward.partner.InboxDetail;
import scot.onward.partner.InboxRow;
import scot.onward.partner.OnwardStatus;
import scot.onward.partner.Reply;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** One referral with all that may be seen of the client, and the agency's answer to it. */
class InboxPanel extends Composite<Section> {

    private final Inbox inbox;
    private final InboxDetail referral;
    private final Dates dates;
    private final SerializableConsumer<Reply> answered;
    private final TextField firstContact = new TextField();
    private final Select<DeclineReason> reason = new Select<>();

    InboxPanel(Inbox inbox, InboxDetail referral, String agency, Dates dates, SerializableConsumer<Reply> answered) {
        this.inbox = inbox;
        this.referral = referral;
        this.dates = dates;
        this.answered = answered;
        getContent().addClassName("inbox-panel");
        Div reading = new Div(summary(), new InboxContact(referral), limits(agency));
        reading.addClassName("reading");
        Div steps = new Div(
                new H3(getTranslation("partner.inbox.where")),
                new InboxSteps(referral, dates),
                hint("partner.inbox.sentIsNot"));
        steps.addClassName("steps");
        getContent().add(heading(), reading, steps);
        Component answer = answer();
        if (answer != null) {
            Footer footer = new Footer(answer);
            getContent().add(footer);
        }
    }

    /** Takes the client on. */
    void accept() {
        if (row().status() == OnwardStatus.SENT) {
            String typed = firstContact.getValue().strip();
            answered.accept(inbox.accept(row().id(), typed.isEmpty() ? null : typed));
        }
    }

    /** Sends the client back with the reason chosen; without one, asks for it. */
    void decline() {
        if (!row().status().mayBecome(OnwardStatus.DECLINED_BY_AGENCY)) {
            return;
        }
        if (reason.getValue() == null) {
            reason.setErrorMessage(getTranslation("partner.inbox.reasonMissing"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            answered.accept(inbox.decline(row().id(), reason.getValue()));
        }
    }

    private Header heading() {
        Div words = new Div(
                new H2(row().client()),
                hintOf(getTranslation(
                        row().status() == OnwardStatus.SENT
                                ? "partner.inbox.sentLong"
                                : "partner.inbox.sentLongAnswered",
                        dates.at(row().sentAt()),
                        row().sentBy(),
                        referral.fromOrganisation(),
                        row().hub(),
                        dates.day(row().answerBy()))));
        words.addClassName("grow");
        Button print = new Button(getTranslation("partner.inbox.print"), Icons.PRINTER.create());
        print.addThemeVariants(ButtonVariant.SMALL);
        print.addClassName("wide-only");
        print.getElement().setAttribute("onclick", "window.print()");
        RouterLink back = new RouterLink(getTranslation("partner.inbox.back"), InboxView.class);
        back.addClassNames("phone-only", "back");
        return new Header(back, new Initials(row().client()), words, print);
    }

    private Article summary() {
        Header header = new Header(
                new H2(getTranslation("partner.inbox.wants", referral.knownAs())),
                Badges.ok(getTranslation(
                        "partner.inbox.agreed", referral.knownAs(), dates.day(referral.summaryAgreedOn()))));
        Paragraph text = new Paragraph(referral.summary());
        text.addClassName("summary");
        Div in = new Div(text);
        in.addClassName("in");
        Span lead = new Span(getTranslation("partner.inbox.askedOfYou"));
        lead.addClassName("b");
        Div asked = new Div(lead, new Paragraph(referral.asked()));
        asked.addClassName("asked");
        Article card = new Article(header, in, asked);
        card.addClassName("card");
        return card;
    }

    private Note limits(String agency) {
        String key = referral.sharedUntil() == null ? "partner.inbox.limits" : "partner.inbox.limitsUntil";
        String until = referral.sharedUntil() == null ? "" : Dates.dayAndYear(referral.sharedUntil());
        return Note.plain(Icons.LOCK, null, getTranslation(key, referral.knownAs(), agency, until));
    }

    private @Nullable Component answer() {
        return switch (row().status()) {
            case SENT -> new Div(acceptance(), declining());
            case ACCEPTED -> new Div(new InboxQuestion(inbox, row(), answered), declining());
            case WAITING, NOT_ATTENDED, ATTENDED -> new Div(new InboxQuestion(inbox, row(), answered));
            default -> null;
        };
    }

    private Div acceptance() {
        Button accept = new Button(getTranslation("partner.inbox.accept"), Icons.CHECK.create(), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClassName("l");
        accept.setSuffixComponent(new KeyHint("A"));
        Span label = hintOf(getTranslation("partner.inbox.firstContact"));
        label.addClassName("nowrap");
        firstContact.setPrefixComponent(label);
        firstContact.setAriaLabel(getTranslation("partner.inbox.firstContact"));
        firstContact.setMaxLength(120);
        Div row = new Div(accept, firstContact);
        row.addClassNames("accepting", "grow");
        return row;
    }

    private Div declining() {
        Button decline = new Button(getTranslation("partner.inbox.decline"), click -> decline());
        decline.addClassName("l");
        decline.setSuffixComponent(new KeyHint("D"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(MessageCatalogue::word);
        reason.setPlaceholder(getTranslation("partner.inbox.reason"));
        reason.setAriaLabel(getTranslation("partner.inbox.reasonLabel"));
        Div row = new Div(decline, reason);
        row.addClassName("declining");
        return row;
    }

    private InboxRow row() {
        return referral.row();
    }

    private Span hint(String key) {
        return hintOf(getTranslation(key));
    }

    private static Span hintOf(String text) {
        Span hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
