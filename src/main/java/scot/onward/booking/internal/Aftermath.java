package scot.onward.booking.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import scot.onward.audit.ChangeLog;
import scot.onward.booking.AppointmentArrived;
import scot.onward.booking.AppointmentAttended;
import scot.onward.booking.AppointmentBooked;
import scot.onward.booking.AppointmentCancelled;
import scot.onward.booking.AppointmentMoved;
import scot.onward.booking.AppointmentNotAttended;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingTakenBack;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.Exceptional;
import scot.onward.booking.NoShowReason;
import scot.onward.booking.SessionBegan;
import scot.onward.booking.Told;
import scot.onward.booking.internal.Announcements.Change;
import scot.onward.booking.internal.History.Step;
import scot.onward.booking.internal.Standings.Standing;
import scot.onward.client.Clients;
import scot.onward.message.MessageKind;
import scot.onward.referral.ReferralProgress;

/** What follows, in the same transaction, from each step of an appointment: history, referral, message, board, event. */
@Component
public class Aftermath {

    private static final String SUBJECT = "appointment";

    private final History history;
    private final Announcements announcements;
    private final ReferralProgress referrals;
    private final Clients clients;
    private final WaitingEntries waiting;
    private final WalkInRows walkIns;
    private final Offers offers;
    private final GroupPlaces groupPlaces;
    private final KeptDisplacements displacements;
    private final BoardChanges board;
    private final ChangeLog changeLog;
    private final ApplicationEventPublisher events;

    Aftermath(
            History history,
            Announcements announcements,
            ReferralProgress referrals,
            Clients clients,
            WaitingEntries waiting,
            WalkInRows walkIns,
            Offers offers,
            GroupPlaces groupPlaces,
            KeptDisplacements displacements,
            BoardChanges board,
            ChangeLog changeLog,
            ApplicationEventPublisher events) {
        this.history = history;
        this.announcements = announcements;
        this.referrals = referrals;
        this.clients = clients;
        this.waiting = waiting;
        this.walkIns = walkIns;
        this.offers = offers;
        this.groupPlaces = groupPlaces;
        this.displacements = displacements;
        this.board = board;
        this.changeLog = changeLog;
        this.events = events;
    }

    /** @param client how they stood before */
    void booked(Appointment it, @Nullable Exceptional exception, Standing client, Instant now) {
        history.add(it, Step.BOOKED, null, now);
        if (!client.hubIds().contains(it.hubId())) {
            clients.tie(it.clientId(), it.hubId());
        }
        referral(it, id -> referrals.booked(id, it.startsAt()));
        announcements.announce(MessageKind.BOOKED, it);
        if (client.waits() && waiting.settledBy(it, now)) {
            offers.withdrawFrom(it.clientId(), now);
        }
        if (client.waitsAtDesk()) {
            walkIns.settledBy(it, now);
        }
        note(it, exception);
        board.changed(it.hubId());
        events.publishEvent(new AppointmentBooked(it.id(), it.clientId(), it.hubId(), it.adviserId(), it.startsAt()));
    }

    /** @param told how the client hears of it when it is we who change the time; null when they know why */
    void moved(
            Appointment it,
            UUID hubBefore,
            Instant startBefore,
            @Nullable Exceptional exception,
            @Nullable Told told,
            Instant now) {
        history.add(it, Step.MOVED, AppointmentStatus.BOOKED, now);
        clients.tie(it.clientId(), it.hubId());
        referral(it, id -> referrals.booked(id, it.startsAt()));
        if (told == null) {
            announcements.announceAnew(MessageKind.MOVED, it);
        } else {
            announcements.changedByUs(it, new Change(startBefore, it.startsAt(), hubBefore.equals(it.hubId())), told);
        }
        note(it, exception);
        board.changed(it.hubId());
        if (!hubBefore.equals(it.hubId())) {
            board.changed(hubBefore);
        }
        events.publishEvent(
                new AppointmentMoved(it.id(), it.clientId(), it.hubId(), it.adviserId(), startBefore, it.startsAt()));
    }

    public void arrived(Appointment it, AppointmentStatus before, Instant now) {
        history.add(it, Step.ARRIVED, before, now);
        board.changed(it.hubId());
        events.publishEvent(new AppointmentArrived(it.id(), it.clientId(), it.hubId(), it.adviserId(), now));
    }

    public void began(Appointment it, AppointmentStatus before, Instant now) {
        history.add(it, Step.BEGAN, before, now);
        board.changed(it.hubId());
        events.publishEvent(new SessionBegan(it.id(), it.clientId(), it.hubId(), it.adviserId(), now));
    }

    public void attended(Appointment it, AppointmentStatus before, Instant now) {
        history.add(it, Step.ATTENDED, before, now);
        referral(it, referrals::attended);
        board.changed(it.hubId());
        events.publishEvent(new AppointmentAttended(it.id(), it.clientId(), it.hubId(), it.adviserId()));
    }

    public void notAttended(Appointment it, AppointmentStatus before, NoShowReason reason, Instant now) {
        history.add(it, Step.DID_NOT_ATTEND, before, now);
        referral(it, referrals::notAttended);
        board.changed(it.hubId());
        events.publishEvent(new AppointmentNotAttended(it.id(), it.clientId(), it.hubId(), it.adviserId(), reason));
    }

    public void cancelled(Appointment it, AppointmentStatus before, CancelledBy by, Instant now) {
        history.add(it, Step.CANCELLED, before, now);
        groupPlaces.giveBack(it.id());
        referral(it, referrals::bookingEnded);
        announcements.cancelled(it, by == CancelledBy.CLIENT);
        board.changed(it.hubId());
        events.publishEvent(new AppointmentCancelled(it.id(), it.clientId(), it.hubId(), it.adviserId(), by));
    }

    /** The booking was never meant: nobody is told anything, and whoever waited waits again. */
    void enteredInError(Appointment it, AppointmentStatus before, Instant now) {
        history.add(it, Step.ENTERED_IN_ERROR, before, now);
        referral(it, referrals::bookingEnded);
        announcements.cancelled(it, true);
        waiting.waitsAgain(it);
        changeLog.changed(SUBJECT, it.id(), "entered-in-error", null);
        board.changed(it.hubId());
        events.publishEvent(new BookingTakenBack(it.id(), it.clientId(), it.hubId(), it.adviserId()));
    }

    /** The latest step was taken back; what it had set off is set right. */
    public void takenBack(Appointment it, AppointmentStatus undone, Instant now) {
        history.add(it, Step.TAKEN_BACK, undone, now);
        referral(it, id -> referrals.booked(id, it.startsAt()));
        if (undone == AppointmentStatus.CANCELLED) {
            announcements.announceAnew(MessageKind.BOOKED, it);
        }
        displacements.addIfClosed(it.id(), now);
        changeLog.changed(SUBJECT, it.id(), "taken-back", null);
        board.changed(it.hubId());
    }

    private void note(Appointment it, @Nullable Exceptional exception) {
        if (exception != null) {
            Stream.of(
                            exception.late() ? "booked-late" : null,
                            exception.outsideClinic() ? "booked-outside-clinic" : null,
                            exception.overbooked() ? "overbooked" : null)
                    .filter(Objects::nonNull)
                    .forEach(what -> changeLog.changed(SUBJECT, it.id(), what, exception.reason()));
        }
    }

    private static void referral(Appointment it, Consumer<UUID> step) {
        UUID referralId = it.referralId();
        if (referralId != null) {
            step.accept(referralId);
        }
    }
}
