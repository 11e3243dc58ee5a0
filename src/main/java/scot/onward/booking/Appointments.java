package scot.onward.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.Announcements;
import scot.onward.booking.internal.AppointmentRows;
import scot.onward.booking.internal.AttendanceDesk;
import scot.onward.booking.internal.BookingDesk;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.client.Clients;
import scot.onward.message.DraftMessage;
import scot.onward.message.MessageKind;
import scot.onward.shared.Delivery;
import scot.onward.shared.Retrying;

/**
 * Booking, moving and looking up appointments. One booking takes adviser, room and client together or not at all; the database
 * refuses any overlap, so that of two people who want one time exactly one gets it and the other is told.
 *
 * <p>Nothing is ever marked by the clock: a past appointment stays unresolved until a person says what happened. Saying the same
 * twice does no harm.
 *
 * <p>{@link #book} and {@link #move} make a transaction of their own: call them outside one.
 */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class Appointments {

    private final BookingDesk desk;
    private final AttendanceDesk attendance;
    private final Announcements announcements;
    private final Clients clients;
    private final Retrying retrying;
    private final AppointmentRows rows;
    private final OwnAppointments own;
    private final AccessLog accessLog;
    private final Clock clock;

    Appointments(
            BookingDesk desk,
            AttendanceDesk attendance,
            Announcements announcements,
            Clients clients,
            Retrying retrying,
            AppointmentRows rows,
            OwnAppointments own,
            AccessLog accessLog,
            Clock clock) {
        this.desk = desk;
        this.attendance = attendance;
        this.announcements = announcements;
        this.clients = clients;
        this.retrying = retrying;
        this.rows = rows;
        this.own = own;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Books. The same appointment id again changes nothing and answers as the first time. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE')")
    public BookingOutcome book(BookingRequest request) {
        return orTaken(
                () -> desk.bookOwn(request),
                request.time().startsAt(),
                request.time().minutes());
    }

    /** Gives an appointment another time, in the same or in another clinic, in one step. */
    public BookingOutcome move(UUID appointmentId, Target target) {
        return orTaken(() -> desk.move(appointmentId, target), target.startsAt(), 1);
    }

    /** The very words that booking would queue for the client. */
    public DraftMessage draft(UUID clientId, UUID serviceId, UUID hubId, Delivery delivery, Instant startsAt) {
        return announcements.draft(MessageKind.BOOKED, clients.card(clientId), serviceId, hubId, delivery, startsAt);
    }

    /** The client is here. */
    public ChangeOutcome arrive(UUID appointmentId) {
        return saying(() -> attendance.arrive(appointmentId));
    }

    /** Adviser and client begin. */
    public ChangeOutcome begin(UUID appointmentId) {
        return saying(() -> attendance.begin(appointmentId));
    }

    /** The client attended. */
    public ChangeOutcome attended(UUID appointmentId) {
        return saying(() -> attendance.attended(appointmentId));
    }

    /** The client did not attend. */
    public ChangeOutcome didNotAttend(UUID appointmentId, NoShowReason reason) {
        return saying(() -> attendance.didNotAttend(appointmentId, reason));
    }

    /** It is off; adviser, room and client are free again, the history stays for ever. */
    public ChangeOutcome cancel(UUID appointmentId, CancelledBy by) {
        return saying(() -> attendance.cancel(appointmentId, by));
    }

    /**
     * Takes back a booking that was made just now and that nobody has been told of: it was entered in error, not cancelled by
     * anybody. Whoever waited waits again.
     */
    public ChangeOutcome takeBackBooking(UUID appointmentId) {
        return saying(() -> attendance.takeBackBooking(appointmentId));
    }

    /** Takes back the latest of these steps within ten seconds. */
    public ChangeOutcome undo(UUID appointmentId) {
        return once(() -> attendance.takeBack(appointmentId));
    }

    /** The next appointment of a client of one's own hubs. */
    public Optional<AppointmentFacts> upcomingOf(UUID clientId) {
        own.requireClient(clientId);
        return rows.upcomingOf(clientId, clock.instant());
    }

    private BookingOutcome orTaken(Supplier<BookingOutcome> work, Instant startsAt, int minutes) {
        try {
            return retrying.repeatably(work);
        } catch (DataIntegrityViolationException refused) {
            if (!Retrying.isRefusedAsTaken(refused)) {
                throw refused;
            }
            // Somebody was quicker, and gave it back, each time that this looked again.
            Instant end = startsAt.plus(Duration.ofMinutes(minutes));
            return new BookingOutcome.Taken(ResourceKind.ADVISER, startsAt, end, null, clock.instant(), false);
        }
    }

    private ChangeOutcome saying(Supplier<ChangeOutcome> step) {
        try {
            return retrying.repeatably(step);
        } catch (OptimisticLockingFailureException | DuplicateKeyException meanwhile) {
            return new ChangeOutcome.ChangedMeanwhile();
        }
    }

    private static ChangeOutcome once(Supplier<ChangeOutcome> step) {
        try {
            return step.get();
        } catch (OptimisticLockingFailureException | DuplicateKeyException meanwhile) {
            return new ChangeOutcome.ChangedMeanwhile();
        }
    }

    /** One appointment. @throws AccessDeniedException for somebody else's, and for one that does not exist */
    public AppointmentFacts facts(UUID appointmentId) {
        AppointmentFacts facts = rows.find(appointmentId)
                .orElseThrow(() -> new AccessDeniedException("Not an appointment of this person's"));
        own.requireAppointment(appointmentId, facts.clientId(), facts.hubId(), facts.adviserId());
        accessLog.shown(facts.clientId(), Glimpse.APPOINTMENTS);
        return facts;
    }

    /** All appointments of a client of one's own hubs, latest first. */
    public List<AppointmentFacts> ofClient(UUID clientId) {
        own.requireClient(clientId);
        accessLog.shown(clientId, Glimpse.APPOINTMENTS);
        return rows.ofClient(clientId);
    }
}
