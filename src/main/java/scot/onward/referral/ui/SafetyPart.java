package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import scot.onward.referral.SafetyClockRow;
import scot.onward.referral.SafetyKind;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** The safety clocks of one referral: those that run, what could start one, and how earlier ones ended. */
class SafetyPart extends Div {

    private final SafetyTools tools;
    private final UUID referralId;
    private final Answer dependants;
    private final UnorderedList cards = new UnorderedList();

    SafetyPart(SafetyTools tools, UUID referralId, Answer dependants) {
        this.tools = tools;
        this.referralId = referralId;
        this.dependants = dependants;
        addClassNames("stack", "safety");
        cards.addClassNames("stack", "s");
        add(new H3(getTranslation("safety.title")), cards);
        refresh();
    }

    private void refresh() {
        List<SafetyClockRow> rows = tools.clocks().ofReferral(referralId);
        cards.removeAll();
        rows.stream()
                .filter(SafetyClockRow::isOpen)
                .forEach(row -> cards.add(new SafetyCard(tools, row, false, this::refresh)));
        if (!isRunning(rows, SafetyKind.ADULT_PROTECTION)) {
            cards.add(new ThreePointsCard(tools, referralId, this::refresh));
        }
        if (!isRunning(rows, SafetyKind.SUICIDE) && !isRunning(rows, SafetyKind.DISTRESS)) {
            cards.add(distress());
        }
        if (dependants == Answer.YES) {
            cards.add(card(
                    Icons.FAMILY,
                    getTranslation("safety.dependants"),
                    MessageCatalogue.word(Answer.YES),
                    paragraph(getTranslation("safety.dependants.text"))));
        }
        SafetyWords words = new SafetyWords(tools.dates());
        rows.forEach(row -> {
            SafetyClockRow.End end = row.end();
            if (end != null) {
                cards.add(card(
                        SafetyWords.icon(row.kind()),
                        MessageCatalogue.word(row.kind()),
                        "",
                        paragraph(words.end(row, end))));
            }
        });
    }

    private static boolean isRunning(List<SafetyClockRow> rows, SafetyKind kind) {
        return rows.stream().anyMatch(row -> row.isOpen() && row.kind() == kind);
    }

    private ListItem distress() {
        Button raised = new Button(getTranslation("safety.distress.raised"), Icons.STOP.create(), click -> {
            tools.clocks().raised(referralId);
            Notices.done(getTranslation("safety.distress.kept"));
            refresh();
        });
        raised.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        Paragraph hint = paragraph(getTranslation("safety.distress.dbi"));
        hint.addClassName("hint");
        return card(
                Icons.MIND,
                getTranslation("safety.distress"),
                getTranslation("safety.notRaised"),
                paragraph(getTranslation("safety.distress.text", "")),
                new Div(raised),
                hint);
    }

    /** A card of this column: icon, title, what stands at the right, and what is in it. */
    static ListItem card(Icons icon, String title, String state, Component... content) {
        Span heading = new Span(title);
        heading.addClassNames("b", "grow");
        Span right = new Span(state);
        right.addClassName("hint");
        Div head = new Div(icon.create(), heading, right);
        head.addClassName("row");
        ListItem card = new ListItem(head);
        card.add(content);
        card.addClassName("sc");
        return card;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text);
    }
}
