package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentSearch;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.AppointmentsFound;
import scot.onward.booking.VersionedAppointment;
import scot.onward.booking.VersionedAppointments;

/** Appointments: booked by POST, moved and cancelled by PUT with If-Match, read and searched. */
@Component
public class BookedAppointments implements Provider {

    private static final String IF_NONE_EXIST = "If-None-Exist";

    private final VersionedAppointments appointments;
    private final ProgramDesk desk;
    private final IdempotentRequests requests;

    BookedAppointments(VersionedAppointments appointments, ProgramDesk desk, IdempotentRequests requests) {
        this.appointments = appointments;
        this.desk = desk;
        this.requests = requests;
    }

    @Override
    public Class<Appointment> getResourceType() {
        return Appointment.class;
    }

    @Read
    public Appointment read(@IdParam IdType id) {
        return AppointmentResources.resource(find(id));
    }

    @Create
    public MethodOutcome create(ServletRequestDetails request, @ResourceParam Appointment sent) {
        if (request.getHeader(IF_NONE_EXIST) != null) {
            throw new InvalidRequestException("If-None-Exist is not known here: send an Idempotency-Key instead");
        }
        String key = request.getHeader(IdempotentRequests.HEADER);
        Appointment booked = key == null
                ? desk.book(UUID.randomUUID(), sent)
                : requests.once(key, sent, Appointment.class, id -> desk.book(id, sent));
        return new MethodOutcome(booked.getIdElement(), true).setResource(booked);
    }

    @Update
    public MethodOutcome update(@IdParam IdType id, @ResourceParam Appointment sent) {
        Appointment changed = desk.change(find(id), id, sent);
        return new MethodOutcome(changed.getIdElement(), false).setResource(changed);
    }

    @Search
    public Bundle search(
            ServletRequestDetails request,
            @OptionalParam(name = Appointment.SP_RES_ID) @Nullable TokenOrListParam ids,
            @OptionalParam(name = Appointment.SP_PATIENT) @Nullable ReferenceOrListParam patients,
            @OptionalParam(name = Appointment.SP_DATE) @Nullable DateRangeParam date,
            @OptionalParam(name = Appointment.SP_STATUS) @Nullable TokenOrListParam status,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset) {
        if (ids == null && patients == null && date == null) {
            throw new InvalidRequestException("Say which: by _id, patient or date");
        }
        Pages pages = Pages.of(request, count, offset);
        TimeBounds bounds = Wanted.times(request, Appointment.SP_DATE);
        Set<AppointmentStatus> statuses = statuses(status);
        Optional<Set<UUID>> wanted = Wanted.ids(ids);
        Optional<Set<UUID>> clients = Wanted.references(patients).map(BookedAppointments::patients);
        boolean none = wanted.filter(Set::isEmpty).isPresent()
                || clients.filter(Set::isEmpty).isPresent();
        AppointmentsFound found = none
                ? new AppointmentsFound(List.of(), 0)
                : appointments.search(new AppointmentSearch(
                        wanted.orElse(Set.of()),
                        clients.orElse(Set.of()),
                        statuses,
                        bounds.from(),
                        bounds.before(),
                        pages.offset(),
                        pages.count()));
        return pages.bundle(
                request,
                found.page().stream().map(AppointmentResources::resource).toList(),
                found.total(),
                Set.of());
    }

    private static Set<UUID> patients(Map<UUID, String> references) {
        return references.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty() || entry.getValue().equals("Patient"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<AppointmentStatus> statuses(@Nullable TokenOrListParam status) {
        return status == null
                ? Set.of()
                : status.getValuesAsQueryTokens().stream()
                        .map(token -> Statuses.read(token.getValue()))
                        .collect(Collectors.toSet());
    }

    private VersionedAppointment find(IdType id) {
        return Ids.uuid(id.getIdPart())
                .flatMap(appointments::find)
                .orElseThrow(() -> new ResourceNotFoundException(id.toUnqualifiedVersionless()));
    }
}
