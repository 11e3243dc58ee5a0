package scot.onward.booking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.Appointments;
import scot.onward.booking.BoardCard;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.ChangeOutcome;
import scot.onward.booking.ChangeOutcome.ChangedMeanwhile;
import scot.onward.booking.ChangeOutcome.Done;
import scot.onward.booking.ChangeOutcome.NotPossible;
import scot.onward.booking.NoShowReason;
import scot.onward.booking.Slips;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** What can be done with an appointment of the board; each step can be taken back for ten seconds. */
final class CardActions {

    private final Appointments appointments;
    private final Slips slips;
    private final Runnable changed;
    private final Consumer<BoardCard> move;

    CardActions(BookingTools tools, Runnable changed, Consumer<BoardCard> move) {
        this.appointments = tools.appointments();
        this.slips = tools.slips();
        this.changed = changed;
        this.move = move;
    }

    /** The menu of a card. */
    Popover menu(BoardCard card, Instant now) {
        Popover menu = new Popover();
        menu.setFor(Board.elementId(card));
        menu.setPosition(PopoverPosition.END_TOP);
        menu.setAutofocus(true);
        menu.setModal(true);
        menu.setAriaLabel(card.name());
        Div content = new Div(
                new Bold(card.name()),
                Words.of("hint", Words.span(card.startsAt(), card.endsAt()) + ", " + Words.who(card)));
        content.addClassName("card-menu");
        choices(card, now).forEach((text, action) -> {
            Button button = new Button(text, click -> {
                menu.close();
                action.run();
            });
            button.addThemeVariants(ButtonVariant.SMALL);
            content.add(button);
        });
        if (card.status() != AppointmentStatus.CANCELLED) {
            content.add(Downloads.calendar(
                    MessageCatalogue.text("paper.calendar.save"), () -> slips.calendar(card.appointmentId())));
        }
        menu.add(content);
        menu.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                menu.removeFromParent();
            }
        });
        return menu;
    }

    private Map<String, Runnable> choices(BoardCard card, Instant now) {
        Map<String, Runnable> choices = new LinkedHashMap<>();
        if (card.status().mayBecome(AppointmentStatus.ARRIVED) && !card.unresolved()) {
            choices.put(MessageCatalogue.text("booking.arrived"), () -> arrived(card));
        }
        boolean begun = !card.startsAt().isAfter(now);
        if (begun && card.status().mayBecome(AppointmentStatus.FULFILLED)) {
            choices.put(MessageCatalogue.text("booking.attended"), () -> attended(card));
        }
        if (begun && card.status().mayBecome(AppointmentStatus.NOSHOW)) {
            choices.put(MessageCatalogue.text("booking.didNotAttend"), () -> didNotAttend(card));
        }
        if (card.status() == AppointmentStatus.BOOKED && !card.unresolved()) {
            choices.put(MessageCatalogue.text("booking.move"), () -> move.accept(card));
        }
        if (card.status().mayBecome(AppointmentStatus.CANCELLED)) {
            choices.put(MessageCatalogue.text("booking.cancel"), () -> cancel(card));
        }
        choices.put(
                MessageCatalogue.text("booking.printSlip"),
                () -> UI.getCurrent()
                        .getPage()
                        .executeJs(
                                "window.open('slip/' + $0, '_blank')",
                                card.appointmentId().toString()));
        return choices;
    }

    void arrived(BoardCard card) {
        say(card, appointments.arrive(card.appointmentId()), "booking.said.arrived");
    }

    void attended(BoardCard card) {
        say(card, appointments.attended(card.appointmentId()), "booking.said.attended");
    }

    void didNotAttend(BoardCard card) {
        ChoiceDialog.ask(
                MessageCatalogue.text("booking.noShow.title", card.name()),
                List.of(NoShowReason.values()),
                NoShowReason.UNKNOWN,
                reason -> say(
                        card, appointments.didNotAttend(card.appointmentId(), reason), "booking.said.didNotAttend"));
    }

    void cancel(BoardCard card) {
        ChoiceDialog.ask(
                MessageCatalogue.text("booking.cancel.title", card.name()),
                List.of(CancelledBy.values()),
                CancelledBy.CLIENT,
                by -> say(card, appointments.cancel(card.appointmentId(), by), "booking.said.cancelled"));
    }

    private void say(BoardCard card, ChangeOutcome outcome, String key) {
        switch (outcome) {
            case Done done ->
                Notices.done(
                        MessageCatalogue.text(key, card.name()),
                        MessageCatalogue.text("booking.undo"),
                        () -> undo(card));
            case NotPossible not ->
                Notices.done(MessageCatalogue.text(
                        "booking.notPossible",
                        card.name(),
                        CardState.of(not.status()).word()));
            case ChangedMeanwhile meanwhile -> Notices.done(MessageCatalogue.text("booking.changedMeanwhile"));
        }
        changed.run();
    }

    private void undo(BoardCard card) {
        boolean undone = appointments.undo(card.appointmentId()) instanceof Done;
        Notices.done(MessageCatalogue.text(undone ? "booking.takenBack" : "booking.tooLateToUndo"));
        changed.run();
    }
}
