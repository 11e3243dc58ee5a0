package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.NotMovable;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.ProgramOutcome.Done;
import scot.onward.booking.ProgramOutcome.NotPossible;
import scot.onward.booking.ProgramOutcome.Refused;
import scot.onward.booking.ProgramOutcome.Stale;
import scot.onward.booking.internal.Appointment;
import scot.onward.booking.internal.AttendanceDesk;
import scot.onward.booking.internal.BookingDesk;
import scot.onward.booking.internal.Circumstances;
import scot.onward.booking.internal.KeptAppointments;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.ProgramBounds;
import scot.onward.booking.internal.VersionedRows;
import scot.onward.hub.Places;
import scot.onward.shared.Retrying;
import scot.onward.shared.TimeSpan;

/**
 * Appointments for other programs: with the same guards as at the desk, and each reading with its version. A change says which
 * version it is of, and changes nothing when somebody else was quicker.
 *
 * <p>What is not the program's to see is not there for it: it is told so in the same words as of an id that nobody has. Writes
 * make a transaction of their own: call them outside one.
 */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'PRACTICE')")
public class VersionedAppointments {

    private final Appointments appointments;
    private final BookingDesk desk;
    private final AttendanceDesk attendance;
    private final KeptAppointments kept;
    private final VersionedRows rows;
    private final ProgramBounds bounds;
    private final OwnAppointments own;
    private final Circumstances circumstances;
    private final Places places;
    private final Retrying retrying;
    private final AccessLog accessLog;
    private final Clock clock;

    VersionedAppointments(
            Appointments appointments,
            BookingDesk desk,
            AttendanceDesk attendance,
            KeptAppointments kept,
            VersionedRows rows,
            ProgramBounds bounds,
            OwnAppointments own,
            Circumstances circumstances,
            Places places,
            Retrying retrying,
            AccessLog accessLog,
            Clock clock) {
        this.appointments = appointments;
        this.desk = desk;
        this.attendance = attendance;
        this.kept = kept;
        this.rows = rows;
        this.bounds = bounds;
        this.own = own;
        this.circumstances = circumstances;
        this.places = places;
        this.retrying = retrying;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** One appointment; empty for somebody else's and for one that does not exist. */
    public Optional<VersionedAppointment> find(UUID id) {
        Optional<VersionedAppointment> found = rows.find(id, bounds.ofClients());
        found.ifPresent(it -> accessLog.shown(it.clientId(), Glimpse.APPOINTMENTS));
        return found;
    }

    /** One page of what fits and may be seen: of single people wherever they are booked, otherwise at one's own hubs. */
    public AppointmentsFound search(AppointmentSearch search) {
        boolean ofSingle = !search.ids().isEmpty() || !search.clientIds().isEmpty();
        AppointmentsFound found = rows.search(search, ofSingle ? bounds.ofClients() : bounds.ofHubs());
        accessLog.shown(
                found.page().stream()
                        .map(VersionedAppointment::clientId)
                        .distinct()
                        .toList(),
                Glimpse.APPOINTMENTS);
        return found;
    }

    /**
     * Books, with the client's open referral, last safe date and interpreter taken into account.
     *
     * @throws AccessDeniedException for somebody else's client
     */
    public ProgramOutcome book(ProgramBooking booking) {
        Circumstances.Known known = circumstances.of(booking.clientId());
        BookingRequest request = BookingRequest.of(
                        booking.clientId(),
                        booking.clinicId(),
                        booking.serviceId(),
                        booking.span().from(),
                        booking.minutes())
                .withId(booking.appointmentId())
                .forReferral(known.referralId())
                .lastSafe(known.lastSafeDate())
                .interpretedIn(known.language());
        BookingOutcome outcome = appointments.book(request);
        return outcome instanceof Booked booked && booked.now() != null
                ? new Done(written(booked.appointment(), booking.clinicId(), booked.now()))
                : outcome(outcome);
    }

    /** What was written a moment ago, without reading it again. */
    private VersionedAppointment written(AppointmentFacts it, UUID clinicId, Instant now) {
        return new VersionedAppointment(
                it.id(),
                0,
                now,
                now,
                it.clientId(),
                it.adviserId(),
                it.adviserName(),
                it.hubId(),
                places.hub(it.hubId()).name(),
                clinicId,
                it.delivery(),
                new TimeSpan(it.startsAt(), it.endsAt()),
                it.status(),
                null);
    }

    /** Gives the appointment another time, if it is still of this version. */
    public ProgramOutcome move(UUID id, int version, UUID clinicId, Instant startsAt) {
        return changing(id, version, () -> outcome(desk.move(id, Target.of(clinicId, startsAt))));
    }

    /** Calls it off, if it is still of this version. */
    public ProgramOutcome cancel(UUID id, int version, CancelledBy by) {
        return changing(id, version, () -> switch (attendance.cancel(id, by)) {
            case ChangeOutcome.Done done -> done(id);
            case ChangeOutcome.NotPossible not -> new NotPossible(not.status());
            case ChangeOutcome.ChangedMeanwhile meanwhile -> stale(id);
        });
    }

    private ProgramOutcome changing(UUID id, int version, Supplier<ProgramOutcome> change) {
        try {
            return retrying.inTransaction(() -> {
                Appointment now = kept.find(id).orElseThrow(VersionedAppointments::notTheirs);
                own.requireClient(now.clientId());
                return now.version() == version ? change.get() : new Stale(now.version());
            });
        } catch (OptimisticLockingFailureException meanwhile) {
            return stale(id);
        } catch (DataIntegrityViolationException refused) {
            if (!Retrying.isRefusedAsTaken(refused)) {
                throw refused;
            }
            VersionedAppointment was = rows.find(id).orElseThrow();
            Instant now = clock.instant();
            return new Refused(new Taken(
                    ResourceKind.ADVISER, was.span().from(), was.span().to(), null, now, false));
        }
    }

    private ProgramOutcome outcome(BookingOutcome outcome) {
        return switch (outcome) {
            case Booked booked -> done(booked.appointment().id());
            case NotMovable not -> new NotPossible(not.status());
            default -> new Refused(outcome);
        };
    }

    private ProgramOutcome done(UUID id) {
        return new Done(rows.find(id).orElseThrow());
    }

    private ProgramOutcome stale(UUID id) {
        return new Stale(rows.find(id).map(VersionedAppointment::version).orElse(0));
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("Not an appointment of this program's");
    }
}
