package scot.onward.booking.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentStatus;
import scot.onward.message.MessageKind;
import scot.onward.message.OtherWayWanted;

/** Tells a client in another way of an appointment, where a message about it did not arrive. */
@Component
class OtherWays {

    private final KeptAppointments appointments;
    private final Announcements announcements;

    OtherWays(KeptAppointments appointments, Announcements announcements) {
        this.appointments = appointments;
        this.announcements = announcements;
    }

    @EventListener
    void tell(OtherWayWanted wanted) {
        appointments
                .find(wanted.appointmentId())
                .filter(appointment ->
                        appointment.status() == AppointmentStatus.BOOKED || wanted.kind() == MessageKind.CANCELLED)
                .ifPresent(appointment -> announcements.inAnotherWay(wanted.kind(), appointment, wanted.channel()));
    }
}
