package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** How a client may be reached, and how not. */
class ContactLine extends Div {

    ContactLine(SafeContact contact) {
        addClassName("contact");
        String phone = contact.phone();
        String email = contact.email();
        if (contact.textOk() && phone != null) {
            fact(Icons.MESSAGE, "booking.contact.text", phone, contact.rule(ReachWay.TEXT));
        }
        if (contact.phoneOk() && phone != null) {
            fact(
                    Icons.PHONE,
                    contact.voicemailOk() ? "booking.contact.call" : "booking.contact.callNoVoicemail",
                    phone,
                    contact.rule(ReachWay.PHONE));
        } else {
            fact(Icons.MESSAGE_OFF, "booking.contact.noCalls", "");
        }
        if (contact.emailOk() && email != null) {
            fact(Icons.LETTER, "booking.contact.email", email, contact.rule(ReachWay.EMAIL));
        }
        if (!contact.rule(ReachWay.LETTER).mayUse()) {
            fact(Icons.LETTER, "booking.contact.noLetters", "");
        }
        naming(contact);
        if (contact.bestTime() != null) {
            fact(Icons.CLOCK, "booking.contact.bestTime", contact.bestTime());
        }
    }

    /** The same with a way to change it. */
    ContactLine(SafeContact contact, String name, Runnable edit) {
        this(contact);
        Button change = new Button(MessageCatalogue.text("booking.contact.change"), click -> edit.run());
        change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        change.setAriaLabel(MessageCatalogue.text("booking.contact.change.aria", name));
        add(change);
    }

    private void naming(SafeContact contact) {
        List<ReachWay> used = Arrays.stream(ReachWay.values())
                .filter(way -> way != ReachWay.LETTER && contact.allows(way))
                .toList();
        if (contact.mayNameService()) {
            return;
        }
        String where = used.stream()
                .filter(contact::mayNameService)
                .map(way -> MessageCatalogue.text("booking.contact.by." + way))
                .collect(Collectors.joining(", "));
        fact(Icons.EYE_OFF, where.isEmpty() ? "booking.contact.noService" : "booking.contact.serviceOnly", where);
    }

    private void fact(Icons icon, String key, String value, ContactRule rule) {
        String safe = rule.from() == null || rule.until() == null
                ? ""
                : MessageCatalogue.text("booking.contact.between", Dates.time(rule.from()), Dates.time(rule.until()));
        add(new Span(icon.create(), new Span(MessageCatalogue.text(key, value) + safe)));
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
