package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.SessionRow;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.MessageCatalogue;

/** What it was about so far: each issue with when it was last worked on. */
class IssuesOfClient extends Composite<Div> {

    IssuesOfClient(Story story, SessionTools tools) {
        Map<PresentingIssue, SessionRow> latest = new TreeMap<>();
        story.file().sessions().stream()
                .sorted(Comparator.comparing(SessionRow::startedAt))
                .forEach(session -> session.issues().forEach(issue -> latest.put(issue, session)));
        UnorderedList list = new UnorderedList();
        latest.forEach((issue, session) -> list.add(new ListItem(
                IssueTiles.icon(issue).create(),
                Words.grow(Words.bold(MessageCatalogue.word(issue))),
                Words.hint(getTranslation(
                        "casework.client.lastWorked", tools.dates().at(session.startedAt()), session.adviser())))));
        getContent().addClassNames("card", "issues-of-client");
        getContent().add(new Header(new H2(getTranslation("casework.client.issues"))));
        getContent().add(latest.isEmpty() ? Words.span("empty", getTranslation("casework.client.noIssues")) : list);
    }
}
