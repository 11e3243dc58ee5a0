package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.onward.access.ApiPurpose;
import scot.onward.access.Role;

/** A practice's program books for its own patients at any hub, and for nobody else's. */
class PracticeSchedulingDatabaseTest extends SchedulingTest {

    private final UUID practice = UUID.randomUUID();

    @BeforeEach
    void aPracticesProgram() {
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'GP_PRACTICE')",
                practice,
                "Practice " + practice);
        token = programs.issue(practice, Role.PRACTICE, Set.of(scene.hub()), ApiPurpose.SCHEDULING);
    }

    @Test
    void itBooksMovesAndCallsOffForItsOwn() {
        jdbc.update("insert into client_organisation (client_id, organisation_id) values (?, ?)", client, practice);
        Appointment booked = booked(slotAt(9, 0));
        booked.getSlotFirstRep().setReference("Slot/" + slotAt(11, 15));
        booked.setStart(wanted(client, slotAt(11, 15)).getStart())
                .setEnd(wanted(client, slotAt(11, 15)).getEnd());
        Appointment moved = read(put(booked, "W/\"0\""), Appointment.class);
        assertThat(moved.getStart().toInstant()).isEqualTo(at(11, 15));
        assertThat(put(moved.setStatus(AppointmentStatus.CANCELLED), "W/\"1\"").statusCode())
                .isEqualTo(200);
        assertThat(read(get("/Appointment?date=" + scene.tomorrow(), token.secret()), Bundle.class)
                        .getEntryFirstRep()
                        .getResource()
                        .getIdElement()
                        .getIdPart())
                .isEqualTo(booked.getIdElement().getIdPart());
    }

    @Test
    void nobodyElsesPatientIsThere() {
        var desk = programs.issue(
                scene.receptionist().organisation(), Role.RECEPTION, Set.of(scene.hub()), ApiPurpose.SCHEDULING);
        var practices = token;
        token = desk;
        Appointment booked = booked(slotAt(9, 0));
        token = practices;
        String address = "/Appointment/" + booked.getIdElement().getIdPart();
        assertThat(get(address, token.secret()).statusCode()).isEqualTo(404);
        assertThat(put(booked.setStatus(AppointmentStatus.CANCELLED), "W/\"0\"").statusCode())
                .isEqualTo(404);
        assertThat(post(wanted(client, slotAt(11, 15))).statusCode()).isEqualTo(403);
        assertThat(read(get("/Appointment?patient=" + client, token.secret()), Bundle.class)
                        .getTotal())
                .isZero();
        assertThat(appointments()).isEqualTo(1);
    }
}
