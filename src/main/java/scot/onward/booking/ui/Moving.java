package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.Appointments;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotMovable;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.PastLastSafeDate;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.Exceptional;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.Target;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/**
 * Gives an appointment another time on the board. Drawn with the mouse, or picked with Move and put down on a free time: the
 * same step, the same refusals.
 */
final class Moving {

    private final Appointments appointments;
    private final DayTools tools;
    private final Board board;
    private final Runnable changed;
    private @Nullable BoardCard picked;

    Moving(Appointments appointments, DayTools tools, Board board, Runnable changed) {
        this.appointments = appointments;
        this.tools = tools;
        this.board = board;
        this.changed = changed;
    }

    Optional<BoardCard> picked() {
        return Optional.ofNullable(picked);
    }

    /** Picks a card; the next free time that is chosen becomes its own. */
    void pick(BoardCard card) {
        picked = card;
        board.addPicking();
        tools.tell(Icons.MOVE, MessageCatalogue.text("booking.move.choose", card.name()), false, stopButton());
        board.focusFreeAfter(card);
    }

    /** Nothing is moved; the focus goes back to the card. */
    void stop() {
        BoardCard card = picked;
        putDown();
        if (card != null) {
            board.focus(card);
        }
    }

    private void putDown() {
        picked = null;
        board.removePicking();
        tools.clear();
    }

    /** Another person may have changed what is being moved. */
    void follow(BoardDay day) {
        BoardCard card = picked;
        boolean stillThere = card == null
                || day.cards().stream()
                        .anyMatch(other -> other.appointmentId().equals(card.appointmentId())
                                && other.status() == AppointmentStatus.BOOKED);
        if (card != null && !stillThere) {
            putDown();
            tools.tell(Icons.ALERT, MessageCatalogue.text("booking.move.gone", card.name()), true);
        }
    }

    /** The picked card goes here. */
    void putOn(BoardClinic clinic, Instant startsAt) {
        picked().ifPresent(card -> move(card, clinic, startsAt));
    }

    /** Said when another card was chosen in place of a free time. */
    void isTaken(BoardCard by) {
        tools.tell(
                Icons.ALERT,
                MessageCatalogue.text("booking.move.taken", Dates.time(by.startsAt())),
                true,
                stopButton());
    }

    void move(BoardCard card, BoardClinic clinic, Instant startsAt) {
        UUID clinicId = clinic.clinicId();
        if (clinicId != null) {
            move(card, Target.of(clinicId, startsAt));
        }
    }

    private void move(BoardCard card, Target target) {
        switch (appointments.move(card.appointmentId(), target)) {
            case Booked booked -> {
                putDown();
                Notices.done(MessageCatalogue.text(
                        "booking.moved",
                        card.name(),
                        Dates.time(booked.appointment().startsAt())));
                changed.run();
                board.focus(card);
            }
            case PastLastSafeDate late ->
                ask(card, target, "booking.move.why.late", new Exceptional("", true, false, false));
            case NotOffered not
            when not.cause() == Cause.OUTSIDE_CLINIC ->
                ask(card, target, "booking.move.why.outside", new Exceptional("", false, true, false));
            case Taken taken
            when mayGoOver(taken) ->
                refused(
                        MessageCatalogue.text("booking.move.taken", Dates.time(taken.startsAt())),
                        overButton(card, target));
            case Taken taken -> refused(whoIsThere(taken));
            case NotOffered not ->
                refused(MessageCatalogue.text("booking.refused." + not.cause().name()));
            case NotMovable gone ->
                refused(MessageCatalogue.text(
                        "booking.notPossible",
                        card.name(),
                        CardState.of(gone.status()).word()));
        }
    }

    private static boolean mayGoOver(Taken taken) {
        return !taken.held() && taken.what() != ResourceKind.CLIENT;
    }

    private static String whoIsThere(Taken taken) {
        return MessageCatalogue.text(
                taken.what() == ResourceKind.CLIENT ? "booking.move.elsewhere" : "booking.move.taken",
                Dates.time(taken.startsAt()));
    }

    private void refused(String text, Button... ways) {
        tools.tell(
                Icons.ALERT,
                text,
                true,
                Stream.concat(Stream.of(ways), Stream.of(stopButton())).toArray(Button[]::new));
        changed.run();
    }

    private Button overButton(BoardCard card, Target target) {
        return new Button(
                MessageCatalogue.text("booking.move.over"),
                click -> ask(card, target, "booking.move.why.over", new Exceptional("", false, false, true)));
    }

    private Button stopButton() {
        return new Button(
                MessageCatalogue.text(picked == null ? "booking.close" : "booking.move.stop"), click -> stop());
    }

    /** Asks for the reason of one more rule that is set aside; those of before stay. */
    private void ask(BoardCard card, Target target, String explanationKey, Exceptional rule) {
        Exceptional before = target.exceptional();
        ReasonDialog.ask(
                MessageCatalogue.text("booking.move.why.title", card.name(), Dates.time(target.startsAt())),
                MessageCatalogue.text(explanationKey),
                MessageCatalogue.text("booking.move"),
                reason -> move(
                        card,
                        target.because(new Exceptional(
                                reason,
                                rule.late() || before != null && before.late(),
                                rule.outsideClinic() || before != null && before.outsideClinic(),
                                rule.overbooked() || before != null && before.overbooked()))));
    }
}
