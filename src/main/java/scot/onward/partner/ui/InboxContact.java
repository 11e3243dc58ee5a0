package scot.onward.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import scot.onward.client.AccessNeed;
import scot.onward.client.ui.NeedIcons;
import scot.onward.partner.InboxDetail;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** How the client may be reached, and what they need. */
class InboxContact extends Composite<Div> {

    InboxContact(InboxDetail referral) {
        SectionCard reach = new SectionCard(getTranslation("partner.inbox.reach", referral.knownAs()));
        reach.add(lines(reach(referral.reach())));
        SectionCard needs = new SectionCard(getTranslation("partner.inbox.needs"));
        needs.add(lines(needs(referral)));
        getContent().add(reach, needs);
        getContent().addClassName("two");
    }

    private List<Component> reach(InboxDetail.Reach reach) {
        List<Component> lines = new ArrayList<>();
        if (reach.phone() == null) {
            lines.add(line(Icons.PHONE, getTranslation("partner.inbox.noPhone")));
        } else {
            lines.add(line(
                    Icons.PHONE, reach.bestTime() == null ? reach.phone() : reach.phone() + ", " + reach.bestTime()));
        }
        lines.add(
                reach.textIsFine()
                        ? line(Icons.MESSAGE, getTranslation("partner.inbox.textFine"))
                        : line(Icons.MESSAGE_OFF, getTranslation("partner.inbox.noText")));
        lines.add(
                reach.voicemailIsFine()
                        ? line(Icons.MESSAGE, getTranslation("partner.inbox.voicemailFine"))
                        : line(Icons.MESSAGE_OFF, getTranslation("partner.inbox.noVoicemail")));
        if (!reach.mayNameService()) {
            lines.add(line(Icons.EYE_OFF, getTranslation("partner.inbox.doNotName")));
        }
        return lines;
    }

    private List<Component> needs(InboxDetail referral) {
        List<Component> lines = new ArrayList<>();
        referral.needs().forEach(need -> {
            AccessNeed known = AccessNeed.valueOf(need);
            lines.add(line(NeedIcons.of(known), MessageCatalogue.word(known)));
        });
        String language = referral.language() == null ? getTranslation("partner.inbox.english") : referral.language();
        lines.add(line(
                Icons.LANGUAGE,
                referral.interpreter() == null
                        ? getTranslation("partner.inbox.noInterpreter", language)
                        : getTranslation("partner.inbox.interpreter", language, referral.interpreter())));
        return lines;
    }

    private static Div lines(List<Component> lines) {
        Div contact = new Div(lines.toArray(Component[]::new));
        contact.addClassNames("contact", "col");
        return contact;
    }

    private static Span line(Icons icon, String text) {
        return new Span(icon.create(), new Span(text));
    }
}
