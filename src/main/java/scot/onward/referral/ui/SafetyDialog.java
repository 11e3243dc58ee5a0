package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import scot.onward.referral.Colleague;
import scot.onward.referral.SafetyClockRow;
import scot.onward.referral.SafetyDecision;
import scot.onward.referral.SafetyOutcome;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Where a person writes down what was decided about a safety clock, and why; or gives it to a colleague. */
class SafetyDialog extends Dialog {

    private static final int MOST = 1_000;

    private final SafetyTools tools;
    private final SafetyClockRow row;
    private final Command changed;
    private final RadioButtonGroup<SafetyDecision> decision = new RadioButtonGroup<>();
    private final TextArea why = new TextArea(getTranslation("safety.dialog.why"));
    private final Div conflict = new Div();

    SafetyDialog(SafetyTools tools, SafetyClockRow row, Command changed) {
        this.tools = tools;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(MessageCatalogue.word(row.kind()));
        setWidth("480px");
        decision.setLabel(getTranslation("safety.dialog.decided"));
        decision.setItems(row.kind().decisions());
        decision.setItemLabelGenerator(MessageCatalogue::word);
        decision.setValue(row.kind().decisions().getFirst());
        decision.addClassName("stacked");
        why.setMaxLength(MOST);
        why.setWidthFull();
        why.setMinRows(3);
        why.setHelperText(getTranslation("safety.dialog.why.hint"));
        Div body = new Div(conflict, new Paragraph(row.name() + ", " + row.hub()));
        body.addClassName("stack");
        String said = row.said();
        if (said != null) {
            body.add(new H3(getTranslation("safety.dialog.said")), new Paragraph(said));
        }
        body.add(decision, why, owner());
        add(body);
        getFooter()
                .add(
                        new MainAction(null, getTranslation("safety.dialog.save"), this::save),
                        new Button(getTranslation("safety.dialog.close"), click -> close()));
    }

    private Select<Colleague> owner() {
        Select<Colleague> owner = new Select<>();
        owner.setLabel(getTranslation("safety.dialog.give"));
        owner.setItems(tools.clocks().colleagues(row.hubId()));
        owner.setItemLabelGenerator(colleague -> colleague == null ? "" : colleague.name());
        owner.setPlaceholder(row.owner());
        owner.addValueChangeListener(chosen -> {
            settle(
                    tools.clocks().give(row.id(), chosen.getValue().accountId()),
                    getTranslation("safety.dialog.given", chosen.getValue().name()));
        });
        return owner;
    }

    private void save() {
        settle(tools.clocks().end(row.id(), decision.getValue(), why.getValue()), getTranslation("safety.kept"));
    }

    private void settle(SafetyOutcome outcome, String done) {
        switch (outcome) {
            case SafetyOutcome.ReasonWanted() -> {
                why.setErrorMessage(getTranslation("safety.dialog.why.wanted"));
                why.setInvalid(true);
                why.focus();
            }
            case SafetyOutcome.Kept kept -> {
                close();
                Notices.done(done);
                changed.execute();
            }
            case SafetyOutcome.AlreadyEnded ended -> {
                conflict.removeAll();
                conflict.add(Note.danger(
                        getTranslation(
                                "safety.ended",
                                ended.by(),
                                tools.dates().at(ended.at()),
                                MessageCatalogue.word(ended.decision())),
                        getTranslation("safety.ended.text")));
                changed.execute();
            }
        }
    }
}
