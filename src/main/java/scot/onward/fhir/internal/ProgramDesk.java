package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.OpenSlot;
import scot.onward.booking.OpenSlots;
import scot.onward.booking.ProgramBooking;
import scot.onward.booking.ProgramOutcome;
import scot.onward.booking.ProgramOutcome.Done;
import scot.onward.booking.ProgramOutcome.NotPossible;
import scot.onward.booking.ProgramOutcome.Refused;
import scot.onward.booking.ProgramOutcome.Stale;
import scot.onward.booking.VersionedAppointment;
import scot.onward.booking.VersionedAppointments;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.ReferenceStamp;

/** Does what an Appointment that was sent asks for, or says why not. */
@Component
class ProgramDesk {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final String SLOT = "Appointment.slot";

    private final VersionedAppointments appointments;
    private final OpenSlots slots;
    private final ReferenceStamp reference;
    private final Answers answers;

    ProgramDesk(VersionedAppointments appointments, OpenSlots slots, ReferenceStamp reference, Answers answers) {
        this.appointments = appointments;
        this.slots = slots;
        this.reference = reference;
        this.answers = answers;
    }

    /** Books what was sent, under an id that was made for it. */
    Appointment book(UUID appointmentId, Appointment sent) {
        return reference.once(() -> booked(appointmentId, sent));
    }

    private Appointment booked(UUID appointmentId, Appointment sent) {
        AppointmentBody body = AppointmentBody.read(sent);
        if (body.status() != AppointmentStatus.BOOKED) {
            throw Answers.unprocessable(
                    IssueType.BUSINESSRULE, "Appointment.status", "An appointment is made with the status booked");
        }
        SlotId slot = body.slot();
        if (slot == null) {
            throw Answers.unprocessable(IssueType.REQUIRED, SLOT, "A slot is needed: take one that GET Slot found");
        }
        ClinicPlan clinic = clinic(slot);
        takesPart(body, List.of(clinic.adviserId()), List.of(clinic.hubId()));
        UUID service = service(body, clinic);
        ProgramOutcome outcome = appointments.book(
                new ProgramBooking(appointmentId, body.clientId(), clinic.id(), service, slot.span()));
        return answer(outcome, slot, clinic, service);
    }

    /** Moves or cancels an appointment as was sent, if it is still of the version that If-Match names. */
    Appointment change(VersionedAppointment was, IdType ifMatch, Appointment sent) {
        if (!ifMatch.hasVersionIdPart()) {
            String words =
                    "Send If-Match with the version that is to be changed, such as W/\"%d\"".formatted(was.version());
            throw new UnclassifiedServerFailureException(
                    PRECONDITION_REQUIRED, words, Answers.outcome(IssueType.REQUIRED, words, null));
        }
        AppointmentBody body = AppointmentBody.read(sent);
        if (!ifMatch.getVersionIdPart().equals(String.valueOf(was.version()))) {
            throw answers.stale(new Stale(was.version()));
        }
        if (!body.clientId().equals(was.clientId())) {
            throw Answers.unprocessable(
                    IssueType.BUSINESSRULE, "Appointment.participant", "It is another patient's appointment");
        }
        return switch (body.status()) {
            case CANCELLED -> cancel(was, sent);
            case BOOKED -> move(was, body, sent);
            default ->
                throw Answers.unprocessable(
                        IssueType.BUSINESSRULE,
                        "Appointment.status",
                        "A program may say booked or cancelled; what happened on the day is said at the hub");
        };
    }

    private Appointment cancel(VersionedAppointment was, Appointment sent) {
        boolean byPatient = sent.getCancelationReason().getCoding().stream()
                .anyMatch(coding -> coding.getCode() != null && coding.getCode().startsWith("pat"));
        return answer(
                appointments.cancel(was.id(), was.version(), byPatient ? CancelledBy.CLIENT : CancelledBy.SERVICE));
    }

    private Appointment move(VersionedAppointment was, AppointmentBody body, Appointment sent) {
        SlotId slot = body.slot();
        boolean sameTime = (!sent.hasStart()
                        || sent.getStart().toInstant().equals(was.span().from()))
                && (!sent.hasEnd()
                        || sent.getEnd().toInstant().equals(was.span().to()));
        boolean samePlace = slot == null
                || slot.equals(new SlotId(slot.clinicId(), was.span().from(), was.minutes()))
                        && slot.clinicId().equals(was.clinicId());
        if (samePlace && sameTime && was.status() == scot.onward.booking.AppointmentStatus.BOOKED) {
            return AppointmentResources.resource(was);
        }
        if (slot == null) {
            throw Answers.unprocessable(IssueType.REQUIRED, SLOT, "To move it, name the slot: one that GET Slot found");
        }
        if (slot.minutes() != was.minutes()) {
            throw Answers.unprocessable(
                    IssueType.BUSINESSRULE, SLOT, "It takes %d minutes, at another time too".formatted(was.minutes()));
        }
        ClinicPlan clinic = clinic(slot);
        takesPart(body, List.of(clinic.adviserId(), was.adviserId()), List.of(clinic.hubId(), was.hubId()));
        ProgramOutcome outcome = appointments.move(was.id(), was.version(), clinic.id(), slot.start());
        return answer(outcome, slot, clinic, clinic.serviceIds().iterator().next());
    }

    private ClinicPlan clinic(SlotId slot) {
        return slots.clinics(Set.of(slot.clinicId())).stream()
                .findFirst()
                .orElseThrow(() -> Answers.unprocessable(
                        IssueType.NOTFOUND, SLOT, "There is no such slot: take one that GET Slot found"));
    }

    private static void takesPart(AppointmentBody body, List<UUID> advisers, List<UUID> hubs) {
        if (!advisers.containsAll(body.named("Practitioner")) || !hubs.containsAll(body.named("Location"))) {
            throw Answers.unprocessable(
                    IssueType.INVALID,
                    "Appointment.participant",
                    "The slot is with another Practitioner or at another Location than the participants say");
        }
    }

    /** The one service that is named, or that is given there at all. */
    private static UUID service(AppointmentBody body, ClinicPlan clinic) {
        Set<UUID> named = Stream.concat(body.serviceIds().stream(), body.named("HealthcareService").stream())
                .collect(Collectors.toSet());
        Set<UUID> meant = named.isEmpty() ? clinic.serviceIds() : named;
        if (meant.size() != 1) {
            throw Answers.unprocessable(
                    IssueType.REQUIRED,
                    "Appointment.serviceType",
                    "Name one service: the code of one of Slot.serviceType, of the system " + Codes.SERVICE);
        }
        return meant.iterator().next();
    }

    private Appointment answer(ProgramOutcome outcome) {
        return switch (outcome) {
            case Done done -> AppointmentResources.resource(done.appointment());
            case Stale stale -> throw answers.stale(stale);
            case NotPossible not -> throw answers.notPossible(not);
            case Refused refused ->
                throw new IllegalStateException("Nothing was asked for that can be taken: " + refused);
        };
    }

    private Appointment answer(ProgramOutcome outcome, SlotId slot, ClinicPlan clinic, UUID service) {
        if (outcome instanceof Refused refused) {
            throw refusal(refused, slot, clinic, service);
        }
        return answer(outcome);
    }

    private BaseServerResponseException refusal(Refused refused, SlotId slot, ClinicPlan clinic, UUID service) {
        OpenSlot wanted = new OpenSlot(
                clinic.id(),
                clinic.hubId(),
                clinic.adviserId(),
                clinic.delivery(),
                clinic.serviceIds(),
                slot.span(),
                OpenSlot.State.TAKEN);
        return answers.refused(refused.why(), wanted, service);
    }
}
