package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import scot.onward.referral.SafetyClockRow;
import scot.onward.referral.SafetyKind;
import scot.onward.referral.SafetyOutcome;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** One running safety clock: how long is left, whose it is, and what a person can write down of it. */
class SafetyCard extends ListItem {

    private final SafetyTools tools;
    private final SafetyClockRow row;
    private final Command changed;

    /** @param canOpen whether a button leads to the referral; not on its own page */
    SafetyCard(SafetyTools tools, SafetyClockRow row, boolean canOpen, Command changed) {
        this.tools = tools;
        this.row = row;
        this.changed = changed;
        SafetyWords words = new SafetyWords(tools.dates());
        addClassNames("sc", words.tone(row));
        add(head(MessageCatalogue.word(row.kind()), words), about(words), actions(canOpen && row.referralId() != null));
    }

    private Div head(String title, SafetyWords words) {
        Span heading = new Span(title);
        heading.addClassNames("b", "grow");
        Div head = new Div(SafetyWords.icon(row.kind()).create(), heading, words.clock(row));
        head.addClassName("row");
        return head;
    }

    private Paragraph about(SafetyWords words) {
        Span owner = new Span(row.owner());
        owner.addClassName("b");
        Paragraph says = new Paragraph(words.about(row) + " ");
        Instant chased = row.chasedAt();
        if (chased != null) {
            says.add(getTranslation("safety.chased", tools.dates().at(chased)) + " ");
        }
        says.add(new Span(getTranslation("safety.ownedBy") + " "), owner, new Span("."));
        return says;
    }

    private Component actions(boolean canOpen) {
        Div row = new Div();
        row.addClassNames("row", "wrap");
        switch (this.row.kind()) {
            case THIRD_TRY, UNANSWERED -> {
                if (canOpen) {
                    row.add(primary(this::open));
                }
                row.add(small("safety.other." + this.row.kind(), this::decide));
            }
            case DISTRESS -> row.add(primary(this::decide), small("safety.chase", this::chase));
            default -> {
                row.add(primary(this::decide));
                if (canOpen) {
                    row.add(small("safety.open", this::open));
                }
            }
        }
        return row;
    }

    private Button primary(Command does) {
        Button button = small("safety.do." + row.kind(), does);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button small(String key, Command does) {
        Button button = new Button(getTranslation(key), click -> does.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("safety.do.named", getTranslation(key), SafetyWords.initials(row.name())));
        return button;
    }

    private void open() {
        getUI().ifPresent(ui ->
                ui.navigate(AssessmentView.class, new RouteParameters("id", String.valueOf(row.referralId()))));
    }

    private void decide() {
        new SafetyDialog(tools, row, changed).open();
    }

    private void chase() {
        if (tools.clocks().chase(row.id()) instanceof SafetyOutcome.Kept) {
            Notices.done(getTranslation("safety.chased.kept"));
        }
        changed.execute();
    }

    /** Whether it belongs on the list today: a third try only on the day it is due. */
    static boolean isForToday(SafetyClockRow row, java.time.LocalDate today) {
        return row.kind() != SafetyKind.THIRD_TRY
                || !row.dueAt()
                        .atZone(scot.onward.shared.HubTime.ZONE)
                        .toLocalDate()
                        .isAfter(today);
    }
}
