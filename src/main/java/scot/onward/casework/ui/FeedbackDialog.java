package scot.onward.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.onward.casework.NextTime;
import scot.onward.referral.FeedbackForm;
import scot.onward.referral.FeedbackResult;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** The message back to whoever referred: proposed, put in the client's words, and sent only when the client agrees to them. */
class FeedbackDialog extends Dialog {

    private final Sheet sheet;
    private final UUID referralId;
    private final TextArea words = new TextArea();
    private final Checkbox agrees;
    private final Div message = new Div();

    FeedbackDialog(Sheet sheet, UUID referralId) {
        this.sheet = sheet;
        this.referralId = referralId;
        this.agrees = new Checkbox(getTranslation("casework.feedback.agrees", sheet.firstName()));
        setHeaderTitle(getTranslation("casework.feedback"));
        setWidth("600px");
        setCloseOnOutsideClick(false);
        words.setLabel(getTranslation("casework.feedback.words"));
        words.setHelperText(getTranslation("casework.feedback.help"));
        words.setMinHeight("150px");
        words.setWidthFull();
        words.setValue(proposal());
        Div form = new Div(words, agrees, message);
        form.addClassNames("stack");
        add(form);
        getFooter()
                .add(
                        new MainAction(Icons.SEND, getTranslation("casework.feedback.send"), this::send),
                        new Button(getTranslation("casework.feedback.not"), click -> leave()));
        addDialogCloseActionListener(close -> leave());
    }

    private String proposal() {
        var record = sheet.record();
        String issues = record.issues().stream()
                .map(MessageCatalogue::word)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.UK);
        String came = getTranslation(
                "casework.feedback.came",
                sheet.firstName(),
                sheet.tools().dates().day(record.startedAt().atZone(Dates.ZONE).toLocalDate()));
        String about = issues.isEmpty() ? "" : " " + getTranslation("casework.feedback.about", issues);
        String next = record.nextTime() == null
                ? ""
                : " "
                        + getTranslation(
                                record.nextTime() == NextTime.BOOKED
                                        ? "casework.feedback.again"
                                        : "casework.feedback.noMore");
        return came + about + next;
    }

    private void send() {
        message.removeAll();
        if (!agrees.getValue()) {
            message.add(Note.warn(null, getTranslation("casework.feedback.ask", sheet.firstName())));
            return;
        }
        var result = sheet.tools().feedback().send(new FeedbackForm(referralId, words.getValue(), null, null));
        switch (result) {
            case FeedbackResult.Sent sent -> {
                Notices.done(getTranslation("casework.feedback.sent"));
                leave();
            }
            case FeedbackResult.NotAgreed not ->
                message.add(Note.warn(null, getTranslation("casework.feedback.notAgreed", sheet.firstName())));
            case FeedbackResult.NobodyToTell nobody -> leave();
            case FeedbackResult.Unfit unfit -> {
                words.setErrorMessage(getTranslation("casework.feedback.unfit." + unfit.reason()));
                words.setInvalid(true);
            }
        }
    }

    private void leave() {
        close();
        SessionNavigation.toMyClinic();
    }
}
