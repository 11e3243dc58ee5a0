package scot.onward.fhir.internal;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.IncludeParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.OpenSlots;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.Places;
import scot.onward.hub.ServiceRow;

/** The clinics: an adviser at a hub, with what can be booked there. */
@Component
public class Schedules implements Provider {

    private final OpenSlots slots;
    private final Places places;
    private final Inclusions inclusions;
    private final Clock clock;

    Schedules(OpenSlots slots, Places places, Inclusions inclusions, Clock clock) {
        this.slots = slots;
        this.places = places;
        this.inclusions = inclusions;
        this.clock = clock;
    }

    @Override
    public Class<Schedule> getResourceType() {
        return Schedule.class;
    }

    @Read
    public Schedule read(@IdParam IdType id) {
        return Ids.uuid(id.getIdPart()).map(List::of).map(slots::clinics).stream()
                .flatMap(List::stream)
                .map(plan -> resources(List.of(plan)).getFirst())
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public Bundle search(
            ServletRequestDetails request,
            @OptionalParam(name = Schedule.SP_RES_ID) @Nullable TokenOrListParam ids,
            @OptionalParam(name = Schedule.SP_ACTOR) @Nullable ReferenceOrListParam actors,
            @OptionalParam(name = Schedule.SP_SERVICE_TYPE) @Nullable TokenOrListParam serviceTypes,
            @IncludeParam(
                            allow = {
                                Inclusions.ACTOR,
                                Inclusions.ACTOR_SERVICE,
                                Inclusions.ACTOR_LOCATION,
                                Inclusions.ACTOR_PRACTITIONER
                            })
                    @Nullable
                    Set<Include> includes,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset) {
        Optional<Map<UUID, String>> parts = Wanted.references(actors);
        Optional<Set<UUID>> services = Wanted.services(serviceTypes);
        List<ClinicPlan> found = Wanted.ids(ids).map(slots::clinics).orElseGet(slots::clinics).stream()
                .filter(plan -> parts.map(wanted -> takesPart(plan, wanted)).orElse(true))
                .filter(plan -> services.map(
                                wanted -> plan.serviceIds().stream().anyMatch(wanted::contains))
                        .orElse(true))
                .toList();
        Pages pages = Pages.of(request, count, offset);
        List<ClinicPlan> page = pages.cut(found);
        return pages.bundle(request, resources(page), found.size(), inclusions.actors(page, includes));
    }

    private static boolean takesPart(ClinicPlan plan, Map<UUID, String> wanted) {
        return wanted.entrySet().stream().anyMatch(it -> switch (it.getValue()) {
            case "Practitioner" -> plan.adviserId().equals(it.getKey());
            case "Location" -> plan.hubId().equals(it.getKey());
            case "HealthcareService" -> plan.serviceIds().contains(it.getKey());
            case "" ->
                plan.adviserId().equals(it.getKey())
                        || plan.hubId().equals(it.getKey())
                        || plan.serviceIds().contains(it.getKey());
            default -> false;
        });
    }

    /** Clinics as schedules. */
    List<Schedule> resources(Collection<ClinicPlan> plans) {
        List<ServiceRow> services = places.services();
        return plans.stream().map(plan -> resource(plan, services)).toList();
    }

    private Schedule resource(ClinicPlan plan, List<ServiceRow> services) {
        Schedule schedule = new Schedule();
        schedule.setId(plan.id().toString());
        schedule.getMeta().addProfile(UkCore.SCHEDULE);
        schedule.setActive(plan.endedAt() == null || plan.endedAt().isAfter(clock.instant()));
        services.stream().filter(it -> plan.serviceIds().contains(it.id())).forEach(service -> {
            schedule.addServiceType(Codes.service(service));
            schedule.addActor(new Reference(HealthcareServices.reference(service.id())));
        });
        schedule.addActor(new Reference("Practitioner/" + plan.adviserId()));
        schedule.addActor(new Reference("Location/" + plan.hubId()));
        ZoneId zone = places.hub(plan.hubId()).zone();
        LocalDate until = plan.pattern().until();
        schedule.setPlanningHorizon(
                new Period().setStart(midnight(plan.pattern().from(), zone)));
        if (until != null) {
            schedule.getPlanningHorizon().setEnd(midnight(until.plusDays(1), zone));
        }
        return schedule;
    }

    private static Date midnight(LocalDate day, ZoneId zone) {
        return Date.from(day.atStartOfDay(zone).toInstant());
    }
}
