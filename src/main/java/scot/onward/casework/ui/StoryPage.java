package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import scot.onward.audit.AccessLog;
import scot.onward.casework.ClientStory.Story;
import scot.onward.client.ClientCard;

/** The story, the summary with issues and money, the consents with who looked: three columns. */
class StoryPage extends Composite<Div> {

    StoryPage(ClientCard client, Story story, SessionTools tools, AccessLog accessLog) {
        Section left = new Section(new StoryTimeline(story, tools));
        left.addClassName("story");
        Section middle = new Section(
                new SummaryCard(client, story, tools), new IssuesOfClient(story, tools), new MoneyStrip(story));
        Aside right = new Aside(new ConsentCard(client, tools), new WhoSawCard(client, tools, accessLog));
        getContent().addClassName("story-page");
        getContent().add(left, middle, right);
    }
}
