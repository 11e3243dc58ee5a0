package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import scot.onward.booking.AppointmentStatus;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.GainRow;
import scot.onward.casework.SessionRow;
import scot.onward.casework.StoryEntry;
import scot.onward.partner.OnwardRow;
import scot.onward.shared.Money;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** What happened, the latest first. */
class StoryTimeline extends Composite<OrderedList> {

    private final SessionTools tools;

    StoryTimeline(Story story, SessionTools tools) {
        this.tools = tools;
        getContent().addClassNames("tl", "story-lines");
        story.entries().forEach(entry -> getContent().add(line(entry)));
        if (story.entries().isEmpty()) {
            getContent().add(new ListItem(getTranslation("casework.client.nothing")));
        }
    }

    private ListItem line(StoryEntry entry) {
        return switch (entry) {
            case StoryEntry.Visit visit -> visit(visit);
            case StoryEntry.Gained gained -> gain(gained.gain());
            case StoryEntry.Onward onward -> onward(onward.referral());
        };
    }

    private ListItem visit(StoryEntry.Visit visit) {
        AppointmentStatus status = visit.appointment().status();
        VisitState state = MyClinicView.state(status);
        String place = visit.appointment().roomName() == null
                ? visit.appointment().hubName()
                : visit.appointment().hubName() + " " + visit.appointment().roomName();
        SessionRow session = visit.session();
        String what = session == null
                ? ""
                : session.issues().stream().map(MessageCatalogue::word).collect(Collectors.joining(", "));
        ListItem line = line(
                state.icon(),
                state.word(),
                tools.dates().at(visit.at()),
                what,
                visit.appointment().adviserName() + ", " + place);
        line.setClassName("done", status == AppointmentStatus.FULFILLED);
        line.setClassName("now", status == AppointmentStatus.CHECKED_IN);
        line.setClassName("bad", status == AppointmentStatus.NOSHOW);
        return line;
    }

    private ListItem gain(GainRow gain) {
        String words = getTranslation(
                gain.period().recurs() ? "casework.client.gainYear" : "casework.client.gainOnce",
                gain.what(),
                new Money(gain.countsPence()).format());
        String evidence = gain.evidence() == null ? "" : ". " + gain.evidence();
        return line(
                Icons.POUND,
                getTranslation("casework.client.gain." + gain.status()),
                tools.dates().at(gain.recordedAt()),
                words + evidence,
                gain.recordedBy());
    }

    private ListItem onward(OnwardRow row) {
        return line(
                Icons.REFER,
                getTranslation("casework.client.onward", MessageCatalogue.word(row.status())),
                tools.dates().at(row.changedAt()),
                row.agency(),
                row.asked());
    }

    private static ListItem line(Icons icon, String what, String when, String text, String by) {
        Span dot = new Span(icon.create());
        dot.addClassName("dot");
        Span at = Words.hint(when);
        at.addClassName("num");
        Div head = new Div(Words.bold(what), at);
        head.addClassName("story-head");
        ListItem line = new ListItem(dot, head);
        if (!text.isEmpty()) {
            line.add(new Paragraph(text));
        }
        line.add(Words.hint(by));
        return line;
    }
}
