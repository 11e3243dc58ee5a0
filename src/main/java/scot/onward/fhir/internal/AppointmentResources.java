package scot.onward.fhir.internal;

import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.ParticipantRequired;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.VersionedAppointment;

/** An appointment as FHIR says it: when, where and with whom. Never why, nor for which service, nor the client's name. */
final class AppointmentResources {

    static final String CANCELLATION = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

    private AppointmentResources() {}

    static Appointment resource(VersionedAppointment it) {
        Appointment appointment = new Appointment();
        appointment.setId("Appointment/" + it.id() + "/_history/" + it.version());
        appointment
                .getMeta()
                .setVersionId(String.valueOf(it.version()))
                .setLastUpdated(date(it.changedAt()))
                .addProfile(UkCore.APPOINTMENT);
        appointment.addExtension(Codes.channel(it.delivery()));
        appointment.setStatus(Statuses.of(it.status()));
        appointment.setCreated(date(it.bookedAt()));
        appointment.setStart(date(it.span().from())).setEnd(date(it.span().to()));
        appointment.setMinutesDuration(it.minutes());
        if (it.clinicId() != null) {
            appointment.addSlot(
                    new Reference(new SlotId(it.clinicId(), it.span().from(), it.minutes()).reference()));
        }
        boolean off = it.cancelledBy() != null;
        participant(appointment, new Reference("Patient/" + it.clientId()), off);
        participant(
                appointment, new Reference(Practitioners.reference(it.adviserId())).setDisplay(it.adviserName()), off);
        participant(appointment, new Reference(Locations.reference(it.hubId())).setDisplay(it.hubName()), off);
        if (it.cancelledBy() != null) {
            appointment.setCancelationReason(cancelled(it.cancelledBy()));
        }
        return appointment;
    }

    private static void participant(Appointment appointment, Reference actor, boolean off) {
        appointment
                .addParticipant()
                .setActor(actor)
                .setRequired(ParticipantRequired.REQUIRED)
                .setStatus(off ? ParticipationStatus.DECLINED : ParticipationStatus.ACCEPTED);
    }

    private static CodeableConcept cancelled(CancelledBy by) {
        return new CodeableConcept(
                switch (by) {
                    case CLIENT -> new Coding(CANCELLATION, "pat", "Patient");
                    case SERVICE, ADVISER_AWAY -> new Coding(CANCELLATION, "prov", "Provider");
                    case ROOM_LOST, BUILDING_CLOSED -> new Coding(CANCELLATION, "other", "Other");
                });
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
