package scot.onward.booking.ui;

import java.util.List;
import java.util.function.Consumer;
import scot.onward.booking.Appointments;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.ChangeOutcome;
import scot.onward.booking.ChangeOutcome.ChangedMeanwhile;
import scot.onward.booking.ChangeOutcome.Done;
import scot.onward.booking.ChangeOutcome.NotPossible;
import scot.onward.booking.GroupParticipant;
import scot.onward.booking.NoShowReason;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/**
 * Saying of one participant after another whether they came; each step can be taken back for ten seconds.
 *
 * @param refused is told in words why nothing was changed
 * @param changed is told of whom something was said, after each step
 */
record Attendance(Appointments appointments, Consumer<String> refused, Consumer<GroupParticipant> changed) {

    void arrived(GroupParticipant person) {
        say(person, appointments.arrive(person.appointmentId()), "booking.said.arrived");
    }

    void attended(GroupParticipant person) {
        say(person, appointments.attended(person.appointmentId()), "booking.said.attended");
    }

    void didNotAttend(GroupParticipant person) {
        ChoiceDialog.ask(
                MessageCatalogue.text("booking.noShow.title", person.name()),
                List.of(NoShowReason.values()),
                NoShowReason.UNKNOWN,
                reason -> say(
                        person,
                        appointments.didNotAttend(person.appointmentId(), reason),
                        "booking.said.didNotAttend"));
    }

    void cancel(GroupParticipant person) {
        ChoiceDialog.ask(
                MessageCatalogue.text("booking.cancel.title", person.name()),
                List.of(CancelledBy.values()),
                CancelledBy.CLIENT,
                by -> say(person, appointments.cancel(person.appointmentId(), by), "booking.said.cancelled"));
    }

    private void say(GroupParticipant person, ChangeOutcome outcome, String key) {
        switch (outcome) {
            case Done done ->
                Notices.done(
                        MessageCatalogue.text(key, person.name()),
                        MessageCatalogue.text("booking.undo"),
                        () -> undo(person));
            case NotPossible not ->
                refused.accept(MessageCatalogue.text(
                        "booking.notPossible",
                        person.name(),
                        CardState.of(not.status()).word()));
            case ChangedMeanwhile meanwhile -> refused.accept(MessageCatalogue.text("booking.changedMeanwhile"));
        }
        changed.accept(person);
    }

    private void undo(GroupParticipant person) {
        boolean undone = appointments.undo(person.appointmentId()) instanceof Done;
        Notices.done(MessageCatalogue.text(undone ? "booking.takenBack" : "booking.tooLateToUndo"));
        changed.accept(person);
    }
}
