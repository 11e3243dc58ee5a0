package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import scot.onward.casework.ClientStory.Story;
import scot.onward.shared.ui.Badges;

/** The tabs, as links, each with how much is behind it. */
class RecordTabs extends Composite<Nav> {

    RecordTabs(UUID clientId, RecordTab shown, Story story) {
        getContent().addClassName("page-tabs");
        getContent().setAriaLabel(getTranslation("casework.client"));
        for (RecordTab tab : RecordTab.values()) {
            Anchor link = new Anchor(
                    SessionNavigation.clientPath(clientId) + "?tab=" + tab.inAddress(),
                    new Span(getTranslation("casework.client.tab." + tab)));
            int behind = count(tab, story);
            if (behind > 0) {
                link.add(Badges.count(behind));
            }
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }

    private static int count(RecordTab tab, Story story) {
        return switch (tab) {
            case SESSIONS -> story.file().sessions().size();
            case GAINS -> story.file().gains().size();
            case ONWARD -> story.onward().size();
            case TIMELINE, DETAILS -> 0;
        };
    }
}
