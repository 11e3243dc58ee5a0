package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.ChangeOutcome;
import scot.onward.booking.ChangeOutcome.Done;
import scot.onward.booking.ChangeOutcome.NotPossible;
import scot.onward.booking.NoShowReason;
import scot.onward.booking.internal.History.Step;
import scot.onward.booking.internal.Taking.Found;
import scot.onward.message.Outbox;

/** What people say happened to an appointment, each step in one transaction with all that follows from it. */
@Component
@Transactional
public class AttendanceDesk {

    /** How long a step can be taken back. */
    public static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(10);

    private static final Duration SLOWNESS = Duration.ofSeconds(5);

    private final KeptAppointments appointments;
    private final AppointmentRows rows;
    private final Claims claims;
    private final GroupPlaces groupPlaces;
    private final Taking taking;
    private final Plans plans;
    private final History history;
    private final Aftermath aftermath;
    private final OwnAppointments own;
    private final Clock clock;

    AttendanceDesk(
            KeptAppointments appointments,
            AppointmentRows rows,
            Claims claims,
            GroupPlaces groupPlaces,
            Taking taking,
            Plans plans,
            History history,
            Aftermath aftermath,
            OwnAppointments own,
            Clock clock) {
        this.appointments = appointments;
        this.rows = rows;
        this.claims = claims;
        this.groupPlaces = groupPlaces;
        this.taking = taking;
        this.plans = plans;
        this.history = history;
        this.aftermath = aftermath;
        this.own = own;
        this.clock = clock;
    }

    /** The client is here. */
    public ChangeOutcome arrive(UUID id) {
        return step(id, AppointmentStatus.ARRIVED, (it, before, now) -> {
            it.arrive(now);
            aftermath.arrived(it, before, now);
        });
    }

    /** Adviser and client begin. */
    public ChangeOutcome begin(UUID id) {
        return step(id, AppointmentStatus.CHECKED_IN, (it, before, now) -> {
            it.begin(now);
            aftermath.began(it, before, now);
        });
    }

    /** The client attended. */
    public ChangeOutcome attended(UUID id) {
        return step(id, AppointmentStatus.FULFILLED, (it, before, now) -> {
            it.attended(now);
            aftermath.attended(it, before, now);
        });
    }

    /** The client did not attend. The time stays taken: it is over. */
    public ChangeOutcome didNotAttend(UUID id, NoShowReason reason) {
        return step(id, AppointmentStatus.NOSHOW, (it, before, now) -> {
            it.didNotAttend(reason);
            aftermath.notAttended(it, before, reason, now);
        });
    }

    /** It is off; adviser, room and client are free again, the history stays. */
    public ChangeOutcome cancel(UUID id, CancelledBy by) {
        return step(id, AppointmentStatus.CANCELLED, (it, before, now) -> {
            it.cancel(by, now);
            claims.release(Taker.appointment(id));
            aftermath.cancelled(it, before, by, now);
        });
    }

    /** Takes back a booking before anybody has been told of it. */
    public ChangeOutcome takeBackBooking(UUID id) {
        Instant tooLong = clock.instant().minus(Outbox.TIME_TO_UNDO);
        boolean justBooked = history.latest(id)
                .filter(latest -> latest.step() == Step.BOOKED && latest.at().isAfter(tooLong))
                .isPresent();
        Appointment appointment = mine(id);
        return justBooked || appointment.status() == AppointmentStatus.ENTERED_IN_ERROR
                ? step(id, AppointmentStatus.ENTERED_IN_ERROR, (it, before, now) -> {
                    it.enteredInError();
                    claims.release(Taker.appointment(id));
                    aftermath.enteredInError(it, before, now);
                })
                : new NotPossible(appointment.status());
    }

    /** Takes back the latest step of the last ten seconds, whoever took it. */
    public ChangeOutcome takeBack(UUID id) {
        Appointment appointment = mine(id);
        Instant now = clock.instant();
        Optional<AppointmentStatus> before = history.latest(id)
                .filter(latest ->
                        latest.at().isAfter(now.minus(TIME_TO_TAKE_BACK).minus(SLOWNESS)))
                .filter(latest -> latest.step().canBeTakenBack())
                .map(History.Latest::before);
        if (before.isEmpty()) {
            return new NotPossible(appointment.status());
        }
        AppointmentStatus undone = appointment.status();
        if (undone == AppointmentStatus.CANCELLED && !takeAgain(appointment)) {
            return new NotPossible(undone);
        }
        appointment.takeBackTo(before.get());
        appointments.write();
        aftermath.takenBack(appointment, undone, now);
        return done(id);
    }

    /** Takes what a cancelled appointment had given back; false when somebody has it since. */
    private boolean takeAgain(Appointment appointment) {
        UUID groupId = appointment.groupSessionId();
        if (groupId != null) {
            return groupPlaces.takeAgain(groupId, appointment, clock.instant());
        }
        if (!(taking.lockAndLook(plans.again(appointment)) instanceof Found.Free found)) {
            return false;
        }
        appointment.interpreting().by(found.interpreterId());
        claims.take(Taker.appointment(appointment.id()), found.claims());
        return true;
    }

    private interface Verb {
        void on(Appointment appointment, AppointmentStatus before, Instant now);
    }

    private ChangeOutcome step(UUID id, AppointmentStatus next, Verb verb) {
        Appointment appointment = mine(id);
        AppointmentStatus before = appointment.status();
        if (before == next) {
            return done(id);
        }
        if (!before.mayBecome(next)) {
            return new NotPossible(before);
        }
        verb.on(appointment, before, clock.instant());
        appointments.write();
        return done(id);
    }

    private Done done(UUID id) {
        return new Done(rows.find(id).orElseThrow());
    }

    private Appointment mine(UUID id) {
        Appointment appointment = appointments
                .find(id)
                .orElseThrow(() -> new AccessDeniedException("Not an appointment of this person's"));
        own.requireAppointment(id, appointment.clientId(), appointment.hubId(), appointment.adviserId());
        return appointment;
    }
}
