package scot.onward.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.triage.ClockRule;
import scot.onward.triage.RuleBookEdition;

/** The rules by use, each with what it counts; one that waits for its start says so. */
class RuleList extends Nav {

    private final String open;

    RuleList(RuleBookEdition book, LocalDate today, String open) {
        this.open = open;
        setAriaLabel(MessageCatalogue.text("rules.list"));
        for (ClockRule.Use use : ClockRule.Use.values()) {
            UnorderedList lines = new UnorderedList();
            book.clocks().stream()
                    .filter(rule -> rule.use() == use && rule.version() == 1)
                    .map(rule -> line(versions(book, rule.id()), today))
                    .forEach(lines::add);
            add(group(MessageCatalogue.text("rules.use." + use), lines));
        }
        UnorderedList levels = new UnorderedList();
        book.levelRules()
                .forEach(rule -> levels.add(line(
                        rule.id(),
                        rule.number() + ". " + rule.title(),
                        rule.level().label(),
                        false)));
        add(group(MessageCatalogue.text("rules.levels"), levels));
    }

    private static List<ClockRule> versions(RuleBookEdition book, String id) {
        return book.clocks().stream().filter(rule -> rule.id().equals(id)).toList();
    }

    private static Section group(String title, UnorderedList lines) {
        Section group = new Section(new H2(title), lines);
        group.addClassName("card");
        return group;
    }

    private ListItem line(List<ClockRule> versions, LocalDate today) {
        ClockRule now = RuleWords.inForce(versions, today);
        boolean isWaiting = versions.stream().anyMatch(ClockRule::isAnnounced);
        return line(now.id(), RuleWords.name(now), RuleWords.counts(now), isWaiting);
    }

    private ListItem line(String id, String name, String detail, boolean waits) {
        Span title = new Span(name);
        title.addClassName("b");
        Span words = new Span(detail);
        words.addClassNames("words", "ellip");
        RouterLink link = new RouterLink("", RulesView.class);
        link.add(title);
        if (waits) {
            Span waiting = new Span(MessageCatalogue.text("rules.waits"));
            waiting.addClassName("waits");
            link.add(waiting);
        }
        link.add(new Div(words));
        link.setQueryParameters(QueryParameters.of(RulesView.OPEN, id));
        if (id.equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
            link.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        return new ListItem(link);
    }
}
