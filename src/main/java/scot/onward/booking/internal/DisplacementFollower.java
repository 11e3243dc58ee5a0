package scot.onward.booking.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentArrived;
import scot.onward.booking.AppointmentAttended;
import scot.onward.booking.AppointmentBooked;
import scot.onward.booking.AppointmentCancelled;
import scot.onward.booking.AppointmentMoved;
import scot.onward.booking.AppointmentNotAttended;
import scot.onward.booking.BookingTakenBack;
import scot.onward.booking.SessionBegan;
import scot.onward.hub.ReferenceStamp;

/**
 * Keeps the list of people to move true, in the transaction of what happens to their appointment: another time, a cancellation
 * or a visit all the same settles it; a booking that met a closure in the same moment is put on it.
 */
@Component
class DisplacementFollower {

    private final KeptDisplacements displacements;
    private final StrandedFollower stranded;
    private final ReferenceStamp reference;
    private final Clock clock;

    DisplacementFollower(
            KeptDisplacements displacements, StrandedFollower stranded, ReferenceStamp reference, Clock clock) {
        this.displacements = displacements;
        this.stranded = stranded;
        this.reference = reference;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        addIfChanged(booked.appointmentId());
    }

    @EventListener
    void on(AppointmentMoved moved) {
        settle(moved.appointmentId());
        addIfChanged(moved.appointmentId());
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        settle(cancelled.appointmentId());
    }

    @EventListener
    void on(BookingTakenBack booking) {
        settle(booking.appointmentId());
    }

    @EventListener
    void on(AppointmentArrived arrived) {
        settle(arrived.appointmentId());
    }

    @EventListener
    void on(SessionBegan began) {
        settle(began.appointmentId());
    }

    @EventListener
    void on(AppointmentAttended attended) {
        settle(attended.appointmentId());
    }

    @EventListener
    void on(AppointmentNotAttended missed) {
        settle(missed.appointmentId());
    }

    /** Where nothing has been closed and no clinic edited since the booking looked at them, there is nothing to find. */
    private void addIfChanged(UUID appointmentId) {
        if (reference.hasChanged()) {
            displacements.addIfClosed(appointmentId, clock.instant());
            stranded.check(appointmentId);
        }
    }

    private void settle(UUID appointmentId) {
        displacements.settle(appointmentId, clock.instant());
    }
}
