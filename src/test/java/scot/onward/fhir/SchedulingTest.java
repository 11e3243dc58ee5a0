package scot.onward.fhir;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.booking.BookingScenes;
import scot.onward.shared.HubTime;

/** Base of the tests that schedule over HTTP: a hub of its own with a clinic tomorrow, a client, and a token for it. */
abstract class SchedulingTest extends FhirTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    protected BookingScenes scene;
    protected Programs programs;
    protected Issued token;
    protected UUID clinic;
    protected UUID client;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private CurrentUser currentUser;

    @BeforeEach
    void aClinicTomorrow() {
        scene = new BookingScenes(jdbc, Clock.systemUTC());
        programs = new Programs(tokens, currentUser, jdbc);
        token = programs.issue(
                scene.receptionist().organisation(), Role.RECEPTION, Set.of(scene.hub()), ApiPurpose.SCHEDULING);
        clinic = scene.clinicTomorrow();
        client = scene.client("Agnes Docherty");
    }

    /** HAPI's own client, that knows nothing of Onward. */
    protected IGenericClient generic() {
        fhir.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
        fhir.getRestfulClientFactory().setSocketTimeout((int) PATIENCE.toMillis());
        IGenericClient client = fhir.newRestfulGenericClient(address());
        client.registerInterceptor(new BearerTokenAuthInterceptor(token.secret()));
        return client;
    }

    protected Instant at(int hour, int minute) {
        return scene.tomorrow()
                .atTime(LocalTime.of(hour, minute))
                .atZone(HubTime.ZONE)
                .toInstant();
    }

    /** The id of a slot of the clinic's. */
    protected String slotAt(int hour, int minute) {
        return clinic + "-" + at(hour, minute).getEpochSecond() / 60 + "-45";
    }

    protected List<Slot> freeSlots() {
        String day = scene.tomorrow().toString();
        Bundle found =
                read(get("/Slot?status=free&schedule=" + clinic + "&start=" + day, token.secret()), Bundle.class);
        return found.getEntry().stream()
                .map(entry -> (Slot) entry.getResource())
                .toList();
    }

    /** An appointment as a program makes one. */
    protected Appointment wanted(UUID patient, String slotId) {
        Appointment appointment = new Appointment();
        appointment.setStatus(AppointmentStatus.BOOKED);
        appointment.addSlot(new Reference("Slot/" + slotId));
        appointment
                .addParticipant()
                .setActor(new Reference("Patient/" + patient))
                .setStatus(ParticipationStatus.ACCEPTED);
        String[] parts = slotId.split("-");
        Instant start = Instant.ofEpochSecond(Long.parseLong(parts[parts.length - 2]) * 60);
        appointment.setStart(Date.from(start));
        appointment.setEnd(Date.from(start.plusSeconds(60L * Long.parseLong(parts[parts.length - 1]))));
        return appointment;
    }

    protected HttpResponse<String> post(Appointment appointment) {
        return post(json(appointment), null);
    }

    protected HttpResponse<String> post(String body, @Nullable String idempotencyKey) {
        HttpRequest.Builder request = to("/Appointment", token.secret())
                .timeout(PATIENCE)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(body));
        return send(idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey));
    }

    protected HttpResponse<String> put(Appointment appointment, @Nullable String ifMatch) {
        HttpRequest.Builder request = to(
                        "/Appointment/" + appointment.getIdElement().getIdPart(), token.secret())
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(json(appointment)));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    protected String json(Appointment appointment) {
        return fhir.newJsonParser().encodeResourceToString(appointment);
    }

    protected Appointment booked(String slotId) {
        return read(post(wanted(client, slotId)), Appointment.class);
    }

    protected int appointments() {
        Integer count =
                jdbc.queryForObject("select count(*) from appointment where hub_id = ?", Integer.class, scene.hub());
        return count == null ? 0 : count;
    }
}
