package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupParticipant;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.StateBadge;
import scot.onward.shared.ui.VisitState;

/** Somebody with a place in a group session, and whether they came. Letters do the same as the buttons. */
class ParticipantLine extends ListItem {

    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              if (event.target !== this) return;
              const next = event.key === 'ArrowDown' ? this.nextElementSibling
                : event.key === 'ArrowUp' ? this.previousElementSibling : null;
              if (next) { event.preventDefault(); next.focus(); }
            });
            """;

    private final GroupParticipant person;
    private final Div answers = new Div();

    ParticipantLine(GroupParticipant person, GroupCard session, Attendance attendance, Dates dates) {
        this.person = person;
        boolean open = person.status() == AppointmentStatus.BOOKED || person.status() == AppointmentStatus.ARRIVED;
        boolean over = !session.endsAt().isAfter(dates.instant());
        boolean begun = !session.startsAt().isAfter(dates.instant());
        VisitState state = open && over ? VisitState.UNRESOLVED : CardState.of(person.status());
        List<Component> needs = Words.needs(person.language(), person.needs());
        Span words = Words.of("grow", new Bold(person.name()));
        if (!needs.isEmpty()) {
            words.add(Words.of("m nds", needs.toArray(Component[]::new)));
        }
        answers.addClassName("acts");
        boolean today = Words.day(session.startsAt()).equals(dates.today());
        if (today && !over) {
            answer("booking.arrived", "a", AppointmentStatus.ARRIVED, attendance::arrived);
        }
        if (begun) {
            answer("booking.attended", "t", AppointmentStatus.FULFILLED, attendance::attended);
            answer("booking.didNotAttend", "n", AppointmentStatus.NOSHOW, attendance::didNotAttend);
        }
        if (!over) {
            answer("group.leave", "x", AppointmentStatus.CANCELLED, attendance::cancel);
        }
        add(words, new StateBadge(state), answers);
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", person.name() + ", " + state.word());
        getElement().executeJs(ARROWS);
    }

    /** Puts the focus on the line, from where the letters and arrows work. */
    void focusLine() {
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void answer(String key, String letter, AppointmentStatus next, Consumer<GroupParticipant> step) {
        if (!person.status().mayBecome(next)) {
            return;
        }
        Button button = new Button(MessageCatalogue.text(key), click -> step.accept(person));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key) + ", " + person.name());
        answers.add(button);
        getElement()
                .addEventListener("keydown", event -> step.accept(person))
                .setFilter("event.target === element && !event.ctrlKey && !event.altKey && !event.metaKey"
                        + " && event.key.toLowerCase() === '" + letter + "'");
    }
}
