package scot.onward.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import scot.onward.referral.FeedbackForm;
import scot.onward.referral.FeedbackResult;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** The message back to whoever referred: proposed, put in the client's words, and sent only when the client agrees to them. */
class FeedbackDialog extends Dialog {

    private final Sheet sheet;
    private final UUID referralId;
    private final FeedbackFields fields;
    private final FeedbackPreview preview = new FeedbackPreview();
    private final Checkbox agrees;
    private final Div message = new Div();

    FeedbackDialog(Sheet sheet, UUID referralId) {
        this.sheet = sheet;
        this.referralId = referralId;
        this.fields = new FeedbackFields(FeedbackProposal.of(sheet));
        this.agrees = new Checkbox(getTranslation("casework.feedback.agrees", sheet.firstName()));
        setHeaderTitle(getTranslation("casework.feedback"));
        setWidth("min(940px, 96vw)");
        setCloseOnOutsideClick(false);
        fields.whenChanged(() -> {
            agrees.setValue(false);
            preview.show(fields.words());
        });
        preview.show(fields.words());
        Div right = new Div(preview, agrees, message);
        right.addClassNames("stack");
        Div columns = new Div(fields, right);
        columns.addClassName("feedback");
        add(columns);
        getFooter()
                .add(
                        new MainAction(Icons.SEND, getTranslation("casework.feedback.send"), this::send),
                        new Button(getTranslation("casework.feedback.not"), click -> leave()));
        addDialogCloseActionListener(close -> leave());
    }

    private void send() {
        message.removeAll();
        if (!fields.check()) {
            return;
        }
        if (!agrees.getValue()) {
            message.add(Note.warn(null, getTranslation("casework.feedback.ask", sheet.firstName())));
            return;
        }
        switch (sheet.tools().feedback().send(new FeedbackForm(referralId, fields.words()))) {
            case FeedbackResult.Sent sent -> {
                Notices.done(getTranslation("casework.feedback.sent"));
                leave();
            }
            case FeedbackResult.NotAgreed not ->
                message.add(Note.warn(null, getTranslation("casework.feedback.notAgreed", sheet.firstName())));
            case FeedbackResult.NobodyToTell nobody -> leave();
            case FeedbackResult.Unfit unfit -> fields.refuse(unfit.reason());
        }
    }

    private void leave() {
        close();
        SessionNavigation.toMyClinic();
    }
}
