package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import scot.onward.access.CurrentUser;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.Colleague;
import scot.onward.referral.ConcernForm;
import scot.onward.referral.Concerns;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** The form of a concern: whom to call, and if there is time who it is and what was seen or heard. */
class ConcernDialogs {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final Concerns concerns;
    private final List<HubRow> hubs;

    ConcernDialogs(Concerns concerns, Places places, CurrentUser currentUser) {
        this.concerns = concerns;
        this.hubs = places.hubs(currentUser.get().hubIds());
    }

    /** Opens it; the call needs one press more. */
    void open() {
        if (!hubs.isEmpty()) {
            new Form().open();
        }
    }

    private final class Form extends Dialog {

        private final Select<HubRow> hub = new Select<>();
        private final RadioButtonGroup<Colleague> colleague = new RadioButtonGroup<>();
        private final TextField about = new TextField(MessageCatalogue.text("safety.concern.about"));
        private final TextArea said = new TextArea(MessageCatalogue.text("safety.concern.said"));
        private final Div nobody = new Div();

        private Form() {
            setHeaderTitle(getTranslation("safety.concern.title"));
            setWidth("480px");
            addClassName("concern");
            hub.setLabel(getTranslation("safety.concern.hub"));
            hub.setItems(hubs);
            hub.setItemLabelGenerator(HubRow::name);
            hub.addValueChangeListener(chosen -> showColleagues());
            hub.setVisible(hubs.size() > 1);
            hub.setWidthFull();
            colleague.setLabel(getTranslation("safety.concern.call"));
            colleague.setItemLabelGenerator(Form::words);
            colleague.addClassName("stacked");
            about.setMaxLength(LONGEST_NAME);
            about.setWidthFull();
            said.setMaxLength(LONGEST_TEXT);
            said.setWidthFull();
            said.setMinRows(3);
            said.setHelperText(getTranslation("safety.concern.said.hint"));
            Div body =
                    new Div(new Paragraph(getTranslation("safety.concern.stay")), hub, nobody, colleague, about, said);
            body.addClassName("stack");
            add(body);
            hub.setValue(hubs.getFirst());
            getFooter()
                    .add(
                            new MainAction(Icons.BELL, getTranslation("safety.concern.send"), this::send),
                            new Button(getTranslation("safety.dialog.close"), click -> close()));
        }

        private void showColleagues() {
            List<Colleague> all = concerns.colleagues(hub.getValue().id());
            colleague.setItems(all);
            colleague.setVisible(!all.isEmpty());
            nobody.removeAll();
            if (all.isEmpty()) {
                nobody.add(Note.danger(
                        getTranslation("safety.concern.nobody"),
                        getTranslation(
                                "safety.concern.nobody.text", hub.getValue().phone())));
            } else {
                colleague.setValue(all.getFirst());
            }
        }

        private static String words(Colleague colleague) {
            return MessageCatalogue.text(
                    colleague.here() ? "safety.concern.here" : "safety.concern.away",
                    colleague.name(),
                    colleague.jobTitle());
        }

        private void send() {
            Colleague called = colleague.getValue();
            if (called == null) {
                return;
            }
            concerns.raise(new ConcernForm(
                    hub.getValue().id(),
                    about.isEmpty() ? getTranslation("safety.concern.unnamed") : about.getValue(),
                    said.getValue(),
                    called.accountId()));
            close();
            Notices.done(getTranslation("safety.concern.sent", called.name()));
        }
    }
}
