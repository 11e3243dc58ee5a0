package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.NameWords;
import scot.onward.referral.PracticeFunnel;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;

/** The practice's funnel, its tabs, and the referrals of the chosen tab. */
class SentList extends Composite<Section> {

    private final Dates dates;
    private final SentState states;
    private final Div funnel = new Div();
    private final Nav tabs = new Nav();
    private final UnorderedList list = new UnorderedList();

    SentList(Dates dates, boolean ofPractice) {
        this.dates = dates;
        this.states = new SentState(dates);
        tabs.addClassName("sent-tabs");
        tabs.setAriaLabel(getTranslation("referral.mine.tabs"));
        Div head = new Div(new H2(getTranslation(ofPractice ? "referral.mine.funnel" : "practice.mine.funnel")));
        if (ofPractice) {
            head.add(
                    new RouterLink(getTranslation("practice.week"), OurWeekView.class),
                    new RouterLink(getTranslation("practice.menu"), OurPracticeView.class));
        }
        head.addClassName("row");
        Div top = new Div(head, funnel);
        top.addClassName("top");
        Div filter = new Div(tabs);
        filter.addClassName("flt");
        list.addClassName("lst");
        getContent().addClassName("sent-list");
        getContent().add(top, filter, list);
    }

    void show(PracticeFunnel counts) {
        funnel.removeAll();
        funnel.add(new FunnelStrip(counts));
    }

    void show(List<SentRow> rows, Tab chosen, String typed, @Nullable UUID open) {
        tabs.removeAll();
        for (Tab tab : Tab.values()) {
            tabs.add(heading(tab, rows.stream().filter(tab::holds).count(), tab == chosen));
        }
        List<String> words = NameWords.of(typed);
        list.removeAll();
        rows.stream()
                .filter(row -> chosen.holds(row) && fits(row, words))
                .forEach(row -> list.add(item(row, chosen, row.id().equals(open))));
        if (list.getComponentCount() == 0) {
            Paragraph none = new Paragraph(getTranslation("referral.mine.none." + chosen));
            none.addClassNames("hint", "none");
            list.add(new ListItem(none));
        }
    }

    private RouterLink heading(Tab tab, long count, boolean chosen) {
        RouterLink heading = new RouterLink(MyReferralsView.class);
        heading.setQueryParameters(QueryParameters.of("tab", tab.inUrl()));
        heading.add(new Span(getTranslation("referral.mine.tab." + tab)));
        if (tab.isCounted()) {
            heading.add(Badges.count(count));
        }
        if (chosen) {
            heading.getElement().setAttribute("aria-current", "page");
        }
        heading.setHighlightCondition(HighlightConditions.never());
        return heading;
    }

    private static boolean fits(SentRow row, List<String> words) {
        var findable = NameWords.findableBy(row.patientName());
        return words.stream().allMatch(word -> findable.stream().anyMatch(found -> found.startsWith(word)));
    }

    private ListItem item(SentRow row, Tab tab, boolean isOpen) {
        Span who = new Span(row.patientName());
        who.addClassName("b");
        Div left = new Div(who, quiet(getTranslation("referral.mine.sent", sentOn(row), row.referredByName())));
        left.addClassName("grow");
        Div right = new Div(states.badge(row), quiet(states.line(row)));
        right.addClassName("stc");
        RouterLink link = new RouterLink(
                MyReferralsView.class, new RouteParameters("id", row.id().toString()));
        link.setQueryParameters(QueryParameters.of("tab", tab.inUrl()));
        link.addClassName("item");
        link.setHighlightCondition(HighlightConditions.never());
        link.add(left, right, Icons.RIGHT.create());
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private String sentOn(SentRow row) {
        var local = row.receivedAt().atZone(HubTime.ZONE);
        return local.toLocalDate().equals(dates.today()) ? dates.at(row.receivedAt()) : dates.day(local.toLocalDate());
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("m");
        return quiet;
    }
}
