package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.Test;

/** What a program that knows FHIR alone can do here. */
class GenericClientDatabaseTest extends SchedulingTest {

    @Test
    void itFindsATimeBooksItMovesItAndCallsItOff() {
        IGenericClient generic = generic();
        Bundle found = generic.search()
                .forResource(Slot.class)
                .where(Slot.STATUS.exactly().code("free"))
                .and(Slot.START.afterOrEquals().day(scene.tomorrow().toString()))
                .and(Slot.START.beforeOrEquals().day(scene.tomorrow().toString()))
                .and(Slot.SCHEDULE.hasId(clinic.toString()))
                .and(Slot.SERVICE_TYPE.exactly().code(scene.service().toString()))
                .include(Slot.INCLUDE_SCHEDULE)
                .returnBundle(Bundle.class)
                .execute();
        List<Slot> slots = found.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
        assertThat(slots.getFirst().getStart()).isEqualTo(Date.from(at(9, 0)));

        Slot first = slots.getFirst();
        MethodOutcome made = generic.create()
                .resource(wanted(client, first.getIdElement().getIdPart()))
                .execute();
        assertThat(made.getCreated()).isTrue();
        Appointment booked = generic.read()
                .resource(Appointment.class)
                .withId(made.getId().getIdPart())
                .execute();
        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(booked.getSlotFirstRep().getReference())
                .isEqualTo("Slot/" + first.getIdElement().getIdPart());

        Slot second = slots.get(2);
        booked.getSlotFirstRep().setReference("Slot/" + second.getIdElement().getIdPart());
        booked.setStart(second.getStart()).setEnd(second.getEnd());
        Appointment moved = (Appointment) generic.update()
                .resource(booked)
                .withAdditionalHeader("If-Match", "W/\"" + booked.getMeta().getVersionId() + "\"")
                .execute()
                .getResource();
        assertThat(moved.getStart()).isEqualTo(second.getStart());

        assertThatThrownBy(() -> generic.update()
                        .resource(booked)
                        .withAdditionalHeader(
                                "If-Match", "W/\"" + booked.getMeta().getVersionId() + "\"")
                        .execute())
                .isInstanceOf(PreconditionFailedException.class);

        moved.setStatus(AppointmentStatus.CANCELLED);
        Appointment off = (Appointment) generic.update()
                .resource(moved)
                .withAdditionalHeader("If-Match", "W/\"" + moved.getMeta().getVersionId() + "\"")
                .execute()
                .getResource();
        assertThat(off.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(freeSlots()).hasSameSizeAs(slots);
    }

    @Test
    void itFindsThePatientsAppointmentsByDayAndState() {
        Appointment booked = booked(slotAt(9, 0));
        Bundle found = generic()
                .search()
                .forResource(Appointment.class)
                .where(Appointment.PATIENT.hasId("Patient/" + client))
                .and(Appointment.DATE.exactly().day(scene.tomorrow().toString()))
                .and(Appointment.STATUS.exactly().code("booked"))
                .returnBundle(Bundle.class)
                .execute();
        assertThat(found.getTotal()).isEqualTo(1);
        assertThat(found.getEntryFirstRep().getResource().getIdElement().getIdPart())
                .isEqualTo(booked.getIdElement().getIdPart());
    }

    @Test
    void itIsToldWhatIsFreeInsteadOfATakenTime() {
        booked(slotAt(9, 0));
        Appointment same = wanted(scene.client("Betty Lennox"), slotAt(9, 0));
        assertThatThrownBy(() -> generic().create().resource(same).execute())
                .isInstanceOfSatisfying(ResourceVersionConflictException.class, taken -> {
                    var outcome = (OperationOutcome) taken.getOperationOutcome();
                    assertThat(outcome.getIssue().get(1).getDetails().getText()).isEqualTo("Slot/" + slotAt(9, 45));
                    same.getSlot().clear();
                    same.addSlot(
                            new Reference(outcome.getIssue().get(1).getDetails().getText()));
                    same.setStart(null).setEnd(null);
                    assertThat(post(same).statusCode()).isEqualTo(201);
                });
    }
}
