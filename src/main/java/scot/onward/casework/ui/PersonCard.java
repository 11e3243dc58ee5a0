package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.casework.DayEntry;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.StateBadge;
import scot.onward.shared.ui.VisitState;

/** Who is with the adviser now, or next: state, agreed summary, issues, last safe date, and the one thing to do. */
class PersonCard extends Composite<Article> {

    private final SessionTools tools;

    PersonCard(DayEntry entry, SessionTools tools, String summary, boolean main, SerializableConsumer<DayEntry> start) {
        this.tools = tools;
        AppointmentFacts appointment = entry.appointment();
        VisitState state = MyClinicView.state(appointment.status());
        Div caption = new Div(new StateBadge(state), Words.span("num", when(appointment)));
        caption.addClassName("caption");
        Paragraph words = new Paragraph(summary.isEmpty() ? getTranslation("casework.summary.none") : summary);
        words.addClassName("about");
        getContent().addClassNames("card", state.className());
        getContent().add(caption, new H2(entry.client()), words, tags(entry), button(entry, main, start));
    }

    private Button button(DayEntry entry, boolean main, SerializableConsumer<DayEntry> start) {
        boolean inSession = entry.appointment().status() == AppointmentStatus.CHECKED_IN;
        Button button = new Button(
                getTranslation(inSession ? "casework.clinic.record" : "casework.clinic.start"),
                (inSession ? Icons.EDIT : Icons.SESSION).create(),
                click -> start.accept(entry));
        button.setSuffixComponent(new KeyHint(inSession ? "R" : "S"));
        button.addClassNames("l", "block");
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private String when(AppointmentFacts appointment) {
        Instant started = appointment.startedAt();
        if (appointment.status() == AppointmentStatus.CHECKED_IN && started != null) {
            return getTranslation(
                    "casework.clinic.since", Dates.time(started), tools.dates().minutesSince(started));
        }
        Instant arrived = appointment.arrivedAt();
        return arrived == null
                ? getTranslation("casework.clinic.due", Dates.time(appointment.startsAt()))
                : getTranslation(
                        "casework.clinic.here",
                        Dates.time(arrived),
                        tools.dates().minutesSince(arrived),
                        Dates.time(appointment.startsAt()));
    }

    private Div tags(DayEntry entry) {
        Div tags = new Div();
        tags.addClassNames("row", "wrap");
        LocalDate last = entry.lastSafeDate();
        tags.add(
                last == null
                        ? Words.hint(getTranslation("casework.clinic.noDate"))
                        : DeadlineClock.lastSafeDate(
                                tools.dates().day(last),
                                tools.calendar()
                                        .workingDaysBetween(tools.dates().today(), last)));
        entry.issues().forEach(issue -> tags.add(Words.tag(issue)));
        return tags;
    }
}
