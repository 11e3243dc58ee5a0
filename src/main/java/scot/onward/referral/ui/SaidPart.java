package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.referral.Essential;
import scot.onward.referral.ReferralSheet;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** Who it is, how to reach them, and what the referrer said. */
class SaidPart extends Div {

    private final ReferralSheet sheet;
    private final Dates dates;

    SaidPart(ReferralSheet sheet, Dates dates) {
        this.sheet = sheet;
        this.dates = dates;
        addClassName("stack");
        RouterLink back = new RouterLink(
                getTranslation("referral.assess.back", sheet.place(), sheet.queueLength()), TriageView.class);
        back.addComponentAsFirst(Icons.LEFT.create());
        back.addClassNames("hint", "bk");
        add(back, who(), contact());
        ClientCard possible = sheet.possibleClient();
        if (sheet.row().perhapsKnown()) {
            add(new SamePersonCard(sheet.samePairId(), possible));
        }
        String said = sheet.referredByName().equals(sheet.row().from())
                ? sheet.row().from()
                : sheet.referredByName() + ", " + sheet.row().from();
        Span source = new Span(said + ", " + dates.at(sheet.row().receivedAt()));
        source.addClassName("hint");
        H3 heading = new H3(getTranslation("referral.assess.said"));
        heading.add(source);
        Div tags = new Div();
        tags.addClassNames("row", "wrap");
        sheet.issues().stream()
                .sorted()
                .forEach(issue -> tags.add(Badges.tag(IssueTiles.icon(issue), MessageCatalogue.word(issue))));
        add(heading, answers(), new H3(getTranslation("referral.assess.issues")), tags);
        if (sheet.said().note() != null) {
            add(Note.plain(Icons.MESSAGE, null, sheet.said().note()));
        }
    }

    private Div who() {
        StringBuilder born = new StringBuilder();
        if (sheet.said().birthDate() != null) {
            born.append(getTranslation(
                    "referral.assess.born", Dates.birthDate(sheet.said().birthDate())));
        }
        if (sheet.said().postcode() != null) {
            born.append(born.isEmpty() ? "" : ", ").append(sheet.said().postcode());
        }
        Span detail = new Span(born.toString());
        detail.addClassName("hint");
        Div words = new Div(new H2(sheet.row().name()), detail);
        words.addClassName("grow");
        Div line = new Div(new Initials(sheet.row().name()), words);
        line.addClassName("cl");
        return line;
    }

    private Div contact() {
        ReferralSheet.Said said = sheet.said();
        Div card = new Div();
        card.addClassNames("contact", "card", "in0");
        card.add(line(
                Icons.PHONE,
                getTranslation(
                        said.textOk() ? "referral.assess.callOrText" : "referral.assess.call",
                        said.phone() == null ? "" : said.phone())));
        if (said.bestTime() != null) {
            card.add(line(Icons.CLOCK, said.bestTime()));
        }
        card.add(line(
                said.voicemailOk() ? Icons.CHECK : Icons.X,
                getTranslation(said.voicemailOk() ? "referral.assess.voicemail" : "referral.assess.noVoicemail")));
        card.add(line(
                said.mayNameService() ? Icons.CHECK : Icons.EYE_OFF,
                getTranslation(said.mayNameService() ? "referral.assess.mayName" : "referral.assess.mayNotName")));
        return card;
    }

    private static Span line(Icons icon, String text) {
        return new Span(icon.create(), new Span(text));
    }

    private UnorderedList answers() {
        ReferralSheet.Said said = sheet.said();
        UnorderedList list = new UnorderedList(
                answer(Icons.HOUSE, "safe", said.safeTonight(), null, said.safeTonight() == Answer.NO),
                answer(
                        Icons.CARE,
                        "essentials",
                        said.essentialsToday(),
                        missing(),
                        said.essentialsToday() == Answer.NO),
                answer(Icons.LETTER, "letter", said.letter(), letter(), said.letter() == Answer.YES),
                answer(Icons.FAMILY, "dependants", said.dependants(), null, false),
                answer(Icons.LANGUAGE, "needs", Answer.YES, needs(), false));
        list.addClassName("ans");
        return list;
    }

    private @Nullable String letter() {
        return sheet.said().letterDate() == null || sheet.letterLabel() == null
                ? null
                : dates.day(sheet.said().letterDate()) + ", " + sheet.letterLabel();
    }

    private @Nullable String missing() {
        Set<Essential> missing = sheet.said().missing();
        return missing.isEmpty()
                ? null
                : getTranslation(
                        "referral.assess.missing",
                        missing.stream().map(MessageCatalogue::word).collect(Collectors.joining(", ")));
    }

    private String needs() {
        String needs = sheet.row().needs().stream()
                .sorted()
                .map(MessageCatalogue::word)
                .collect(Collectors.joining(", "));
        String interpreter = sheet.said().interpreter();
        if (interpreter != null) {
            needs = needs.isEmpty() ? interpreter : needs + ", " + interpreter;
        }
        return needs.isEmpty() ? getTranslation("referral.triage.noNeeds") : needs;
    }

    private ListItem answer(Icons icon, String question, Answer answer, @Nullable String instead, boolean hit) {
        Span asked = new Span(getTranslation("referral.assess.q." + question));
        asked.addClassName("grow");
        Span given = new Span(instead == null ? MessageCatalogue.word(answer) : instead);
        given.addClassName("a");
        ListItem item = new ListItem(icon.create(), asked, given);
        if (answer == Answer.NOT_ASKED) {
            item.addClassName("na");
        } else if (hit) {
            item.addClassName("hit");
        }
        return item;
    }
}
