package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.GroupCard;
import scot.onward.casework.DayEntry;
import scot.onward.casework.SessionRow;
import scot.onward.client.ui.NeedIcons;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.StateBadge;

/** The day in its order: time, who, state, what about, and the one thing that can be done. */
class AgendaCard extends Composite<Div> {

    private final SessionTools tools;
    private final SerializableConsumer<DayEntry> start;
    private final SerializableConsumer<GroupCard> openGroup;
    private final SerializableRunnable planGroup;

    AgendaCard(
            SessionTools tools,
            SerializableConsumer<DayEntry> start,
            SerializableConsumer<GroupCard> openGroup,
            SerializableRunnable planGroup) {
        this.tools = tools;
        this.start = start;
        this.openGroup = openGroup;
        this.planGroup = planGroup;
        getContent().addClassNames("card", "agenda");
    }

    void show(LocalDate day, List<DayEntry> entries, List<GroupCard> groups) {
        String title = day.equals(tools.dates().today())
                ? getTranslation("casework.clinic.today")
                : tools.dates().day(day);
        getContent().removeAll();
        getContent()
                .add(new Header(
                        new H2(title),
                        Words.hint(getTranslation("casework.clinic.booked", entries.size())),
                        Words.span("grow", ""),
                        Words.small(getTranslation("casework.clinic.group.plan"), planGroup)));
        if (entries.isEmpty() && groups.isEmpty()) {
            getContent().add(Words.span("empty", getTranslation("casework.clinic.nobody")));
            return;
        }
        OrderedList list = new OrderedList();
        Stream.concat(
                        entries.stream()
                                .map(entry -> Map.entry(entry.appointment().startsAt(), row(entry))),
                        groups.stream().map(group -> Map.entry(group.startsAt(), row(group))))
                .sorted(Map.Entry.comparingByKey())
                .forEach(line -> list.add(line.getValue()));
        getContent().add(list);
    }

    private ListItem row(DayEntry entry) {
        AppointmentStatus status = entry.appointment().status();
        Anchor name =
                new Anchor(SessionNavigation.clientPath(entry.appointment().clientId()), entry.client());
        name.addClassName("b");
        Span who = new Span(name, new StateBadge(MyClinicView.state(status)));
        who.addClassName("who-cell");
        Span time = Words.span("time", Dates.time(entry.appointment().startsAt()));
        time.addClassName("num");
        ListItem row = new ListItem(time, who, about(entry), extra(entry), action(entry));
        row.setClassName("past", status == AppointmentStatus.FULFILLED || status == AppointmentStatus.NOSHOW);
        row.setClassName("current", status == AppointmentStatus.CHECKED_IN);
        return row;
    }

    /** A class or an information hour: how many come; its list tells who. */
    private ListItem row(GroupCard group) {
        Span who = new Span(Words.bold(group.title()));
        who.addClassName("who-cell");
        Span time = Words.span("time", Dates.time(group.startsAt()));
        time.addClassName("num");
        Span places =
                Words.span("about-cell", getTranslation("casework.clinic.group.places", group.taken(), group.places()));
        Span where = Words.span("extra-cell", group.roomName() == null ? "" : group.roomName());
        var button = Words.small(getTranslation("casework.clinic.group.list"), () -> openGroup.accept(group));
        button.setAriaLabel(getTranslation("casework.clinic.group.list") + ", " + group.title());
        Span action = new Span(button);
        action.addClassName("action-cell");
        return new ListItem(time, who, places, where, action);
    }

    private Span about(DayEntry entry) {
        Span cell = new Span();
        cell.addClassName("about-cell");
        SessionRow session = entry.session();
        if (entry.appointment().status() == AppointmentStatus.FULFILLED) {
            cell.add(recorded(session));
        } else {
            entry.issues().stream().limit(2).forEach(issue -> cell.add(Words.tag(issue)));
        }
        return cell;
    }

    private Component recorded(@Nullable SessionRow session) {
        if (session == null) {
            return Badges.warn(getTranslation("casework.clinic.notRecorded"));
        }
        return session.finishedAt() == null
                ? Badges.warn(getTranslation("casework.clinic.notFinished"))
                : new Span(getTranslation(
                        "casework.clinic.recorded",
                        Duration.between(session.startedAt(), session.finishedAt())
                                .toMinutes()));
    }

    private Span extra(DayEntry entry) {
        Span cell = new Span();
        cell.addClassName("extra-cell");
        LocalDate last = entry.lastSafeDate();
        if (last != null && entry.appointment().status() != AppointmentStatus.FULFILLED) {
            cell.add(new DeadlineClock(
                    tools.dates().day(last),
                    tools.calendar().workingDaysBetween(tools.dates().today(), last)));
        } else if (entry.appointment().interpreter() != null) {
            cell.add(Words.line(Icons.LANGUAGE, interpreter(entry.appointment())));
        } else {
            entry.needs().stream()
                    .limit(2)
                    .forEach(need -> cell.add(Words.line(NeedIcons.of(need), MessageCatalogue.word(need))));
        }
        return cell;
    }

    private String interpreter(AppointmentFacts appointment) {
        return appointment.interpreterName() == null
                ? String.valueOf(appointment.interpreter())
                : getTranslation(
                        "casework.clinic.interpreter", appointment.interpreter(), appointment.interpreterName());
    }

    private Span action(DayEntry entry) {
        Span cell = new Span();
        cell.addClassName("action-cell");
        SessionRow session = entry.session();
        String key = switch (entry.appointment().status()) {
            case CHECKED_IN -> "casework.clinic.doRecord";
            case ARRIVED -> "casework.clinic.doStart";
            case FULFILLED ->
                session == null || session.finishedAt() == null ? "casework.clinic.doFinish" : "casework.clinic.doOpen";
            default -> null;
        };
        if (key != null) {
            var button = Words.small(getTranslation(key), () -> start.accept(entry));
            button.setAriaLabel(getTranslation(key) + ", " + entry.client());
            cell.add(button);
        }
        return cell;
    }
}
