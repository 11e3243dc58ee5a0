package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import java.util.stream.Stream;
import scot.onward.referral.EndOutcome;
import scot.onward.referral.EndReason;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Where a person ends a referral: why, a note for staff, and beside it what the referrer will read. */
class EndDialog extends Dialog {

    private static final int MOST = 500;

    private final DeskTools tools;
    private final UUID referralId;
    private final RadioButtonGroup<EndReason> reason = new RadioButtonGroup<>(getTranslation("desk.end.reason"));
    private final TextArea note = new TextArea(getTranslation("desk.end.note"));
    private final Paragraph told = new Paragraph();
    private final boolean isShared;
    private final Command ended;

    EndDialog(DeskTools tools, UUID referralId, String name, EndReason likely, Command ended) {
        this.tools = tools;
        this.referralId = referralId;
        this.ended = ended;
        isShared = tools.feedback().isAgreed(referralId);
        setHeaderTitle(getTranslation("desk.end.title", name));
        setWidth("480px");
        reason.setItems(Stream.of(EndReason.values())
                .filter(one -> one != EndReason.REDIRECTED)
                .toList());
        reason.setItemLabelGenerator(MessageCatalogue::word);
        reason.addClassName("stacked");
        reason.addValueChangeListener(change -> showTold());
        reason.setValue(likely);
        note.setMaxLength(MOST);
        note.setMinRows(2);
        note.setWidthFull();
        note.setHelperText(getTranslation("desk.end.note.hint"));
        told.addClassName("hint");
        add(reason, note, told);
        getFooter()
                .add(
                        new MainAction(null, getTranslation("desk.end.action"), this::end),
                        new Button(getTranslation("desk.cancel"), click -> close()));
    }

    private void showTold() {
        reason.setInvalid(false);
        told.setText(
                isShared
                        ? getTranslation(
                                "desk.end.told",
                                MessageCatalogue.text(
                                        "practice.end." + reason.getValue().name()))
                        : getTranslation("desk.end.untold"));
    }

    private void end() {
        EndOutcome outcome = tools.endings().end(referralId, reason.getValue(), note.getValue());
        switch (outcome) {
            case ENDED -> {
                close();
                Notices.done(getTranslation("desk.end.done", MessageCatalogue.word(reason.getValue())));
                ended.execute();
            }
            case NOTE_MISSING, NOTE_TOO_LONG -> {
                note.setErrorMessage(getTranslation("desk.end." + outcome));
                note.setInvalid(true);
                note.focus();
            }
            case NOT_COME_YET, NOT_TRIED_ENOUGH, NOT_ACCEPTED_YET, ENDED_BEFORE -> {
                reason.setErrorMessage(getTranslation("desk.end." + outcome));
                reason.setInvalid(true);
            }
        }
    }
}
