package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.Icons;

/** How the person may be reached without putting them at risk. */
class ContactFacts extends Composite<Div> {

    ContactFacts(SafeContact contact) {
        getContent().addClassName("contact");
        String phone = contact.phone();
        if (phone == null || !contact.phoneOk()) {
            line(Icons.PHONE, getTranslation("casework.contact.noPhone"));
        } else {
            line(Icons.PHONE, contact.bestTime() == null ? phone : phone + ", " + contact.bestTime());
        }
        line(
                contact.textOk() ? Icons.MESSAGE : Icons.MESSAGE_OFF,
                getTranslation(contact.textOk() ? "casework.contact.text" : "casework.contact.noText"));
        line(
                contact.voicemailOk() ? Icons.MESSAGE : Icons.MESSAGE_OFF,
                getTranslation(contact.voicemailOk() ? "casework.contact.voicemail" : "casework.contact.noVoicemail"));
        if (!contact.mayNameService()) {
            line(Icons.EYE_OFF, getTranslation("casework.contact.doNotName"));
        }
    }

    private void line(Icons icon, String text) {
        getContent().add(Words.line(icon, text));
    }
}
