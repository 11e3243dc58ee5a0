package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import scot.onward.access.CurrentUser;
import scot.onward.hub.Places;
import scot.onward.referral.EventKind;
import scot.onward.referral.PracticeWeek;
import scot.onward.referral.PracticeWeeks;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.SectionCard;

/** The practice's week as it was on Monday morning: who moved on, what is asked of us, and of whom nothing was heard. */
@Route("my-referrals/week")
@RolesAllowed("PRACTICE")
class OurWeekView extends Composite<Div> implements HasPageHeader {

    private final Dates dates;
    private final String practice;

    OurWeekView(PracticeWeeks weeks, Dates dates, Places places, CurrentUser currentUser) {
        this.dates = dates;
        this.practice = places.organisation(currentUser.get().organisation()).name();
        RouterLink back = new RouterLink(getTranslation("referral.mine.title"), MyReferralsView.class);
        back.addComponentAsFirst(Icons.LEFT.create());
        back.addClassName("bk");
        getContent().addClassNames("pad", "stack", "our-week");
        getContent().add(back);
        weeks.latest()
                .ifPresentOrElse(
                        this::show,
                        () -> getContent().add(Note.plain(Icons.CALENDAR, null, getTranslation("practice.week.none"))));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("practice.week")).withPlace(practice);
    }

    private void show(PracticeWeek week) {
        Paragraph span =
                new Paragraph(getTranslation("practice.week.span", dates.day(week.from()), dates.day(week.to())));
        span.addClassName("hint");
        getContent()
                .add(
                        span,
                        card(
                                "MOVED",
                                week.moved().stream()
                                        .map(one -> item(one.row(), step(one)))
                                        .toList()),
                        card(
                                "ASKED",
                                week.asked().stream()
                                        .map(row -> item(
                                                row,
                                                getTranslation(
                                                        row.asked()
                                                                ? "practice.week.asked.open"
                                                                : "practice.week.asked.done")))
                                        .toList()),
                        card(
                                "QUIET",
                                week.quiet().stream()
                                        .map(row -> item(row, quiet(row)))
                                        .toList()));
    }

    private SectionCard card(String kind, List<ListItem> items) {
        SectionCard card =
                new SectionCard(getTranslation("practice.week." + kind)).withHeader(Badges.count(items.size()));
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("practice.week.none." + kind));
            none.addClassName("hint");
            card.add(none);
        } else {
            UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
            list.addClassName("week-list");
            card.add(list);
        }
        return card;
    }

    private ListItem item(SentRow row, String what) {
        Span name = new Span(row.patientName());
        name.addClassName("b");
        Component about = new Span(what);
        RouterLink link = new RouterLink(
                MyReferralsView.class, new RouteParameters("id", row.id().toString()));
        link.setHighlightCondition(HighlightConditions.never());
        link.add(name, about, Icons.RIGHT.create());
        return new ListItem(link);
    }

    private String step(PracticeWeek.Moved moved) {
        return moved.step() == EventKind.CLOSED && moved.row().endReason() != null
                ? getTranslation("practice.end." + moved.row().endReason())
                : getTranslation("practice.week.step." + moved.step());
    }

    private String quiet(SentRow row) {
        return row.newsAt() == null
                ? ""
                : getTranslation(
                        "practice.quiet.text",
                        dates.daysSince(row.newsAt().atZone(HubTime.ZONE).toLocalDate()));
    }
}
