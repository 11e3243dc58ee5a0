package scot.onward.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.message.MessageKind;
import scot.onward.message.OwnWording;
import scot.onward.message.Turnout;
import scot.onward.message.WordingDesk;
import scot.onward.message.WordingResult;
import scot.onward.message.WordingState;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** Whether people came, by the words that they were told in. */
class WordingResults extends Section {

    private final Dates dates;

    WordingResults(WordingDesk desk, Dates dates, WordingState state) {
        this.dates = dates;
        addClassName("wording-results");
        setVisible(state.kind() != MessageKind.CANCELLED && state.kind() != MessageKind.INVITATION);
        if (isVisible()) {
            add(new H3(MessageCatalogue.text("wording.results")));
            List<WordingResult> results = desk.results(state.kind(), state.channel(), state.language());
            if (results.stream().allMatch(result -> result.turnout().all() == 0)) {
                add(hint("wording.results.none"));
            } else {
                add(table(results), hint("wording.results.hint"));
            }
        }
    }

    private HtmlContainer table(List<WordingResult> results) {
        HtmlContainer head = element(
                "thead",
                element(
                        "tr",
                        cell("th", "", MessageCatalogue.text("wording.results.words")),
                        cell("th", "num", MessageCatalogue.text("wording.results.all")),
                        cell("th", "num", MessageCatalogue.text("wording.results.missed")),
                        cell("th", "num", MessageCatalogue.text("wording.results.chance"))));
        HtmlContainer body = element("tbody", results.stream().map(this::row).toArray(Component[]::new));
        return element("table", head, body);
    }

    private HtmlContainer row(WordingResult result) {
        Turnout turnout = result.turnout();
        Span text = new Span(result.text());
        text.addClassName("ellip");
        Span used = new Span(used(result.own()));
        used.addClassName("m");
        HtmlContainer words = element("td", used, text);
        if (turnout.isHidden()) {
            return element(
                    "tr",
                    words,
                    cell("td", "num", turnout.isAllHidden() ? few() : String.valueOf(turnout.all())),
                    cell("td", "num", MessageCatalogue.text("wording.results.hidden")),
                    cell("td", "num", ""));
        }
        boolean none = turnout.all() == 0;
        Turnout.Range chance = turnout.chance();
        return element(
                "tr",
                words,
                cell("td", "num", String.valueOf(turnout.all())),
                cell(
                        "td",
                        "num b",
                        none
                                ? ""
                                : MessageCatalogue.text(
                                        "wording.results.percent", turnout.didNotAttend(), turnout.percent())),
                cell(
                        "td",
                        "num",
                        none ? "" : MessageCatalogue.text("wording.results.range", chance.from(), chance.to())));
    }

    private String used(@Nullable OwnWording own) {
        if (own == null) {
            return MessageCatalogue.text("wording.results.neutral");
        }
        String since = dates.day(day(own.since()));
        return own.until() == null
                ? MessageCatalogue.text("wording.results.since", MessageCatalogue.word(own.variant()), since)
                : MessageCatalogue.text(
                        "wording.results.until",
                        MessageCatalogue.word(own.variant()),
                        since,
                        dates.day(day(own.until())));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Dates.ZONE).toLocalDate();
    }

    private static String few() {
        return MessageCatalogue.text("wording.results.few");
    }

    private static HtmlContainer element(String tag, Component... content) {
        HtmlContainer element = new HtmlContainer(tag);
        element.add(content);
        return element;
    }

    private static HtmlContainer cell(String tag, String classes, String text) {
        HtmlContainer cell = new HtmlContainer(tag);
        cell.setText(text);
        if (!classes.isEmpty()) {
            cell.addClassNames(classes.split(" "));
        }
        return cell;
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(MessageCatalogue.text(key));
        hint.addClassName("hint");
        return hint;
    }
}
