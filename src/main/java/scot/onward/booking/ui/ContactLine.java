package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** How a client may be reached, and how not. */
class ContactLine extends Div {

    ContactLine(SafeContact contact) {
        addClassName("contact");
        String phone = contact.phone();
        String email = contact.email();
        if (contact.textOk() && phone != null) {
            fact(Icons.MESSAGE, "booking.contact.text", phone);
        }
        if (contact.phoneOk() && phone != null) {
            fact(
                    Icons.PHONE,
                    contact.voicemailOk() ? "booking.contact.call" : "booking.contact.callNoVoicemail",
                    phone);
        } else {
            fact(Icons.MESSAGE_OFF, "booking.contact.noCalls", "");
        }
        if (contact.emailOk() && email != null) {
            fact(Icons.LETTER, "booking.contact.email", email);
        }
        if (!contact.mayNameService()) {
            fact(Icons.EYE_OFF, "booking.contact.noService", "");
        }
        if (contact.bestTime() != null) {
            fact(Icons.CLOCK, "booking.contact.bestTime", contact.bestTime());
        }
    }

    private void fact(Icons icon, String key, String value) {
        add(new Span(icon.create(), new Span(MessageCatalogue.text(key, value))));
    }

    /** "Text only, do not phone." for lists. */
    static String rule(SafeContact contact) {
        if (contact.phoneOk()) {
            return MessageCatalogue.text(contact.textOk() ? "booking.contact.rule.both" : "booking.contact.rule.phone");
        }
        return MessageCatalogue.text(contact.textOk() ? "booking.contact.rule.text" : "booking.contact.rule.none");
    }
}
