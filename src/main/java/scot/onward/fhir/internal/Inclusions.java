package scot.onward.fhir.internal;

import ca.uhn.fhir.model.api.Include;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.Places;

/** What a search asks to be sent along: the schedules of slots, and who and what takes part in a schedule. */
@Component
class Inclusions {

    static final String SCHEDULE = "Slot:schedule";
    static final String ACTOR = "Schedule:actor";
    static final String ACTOR_SERVICE = ACTOR + ":HealthcareService";
    static final String ACTOR_LOCATION = ACTOR + ":Location";
    static final String ACTOR_PRACTITIONER = ACTOR + ":Practitioner";

    private final Places places;

    Inclusions(Places places) {
        this.places = places;
    }

    static boolean asks(@Nullable Set<Include> includes, String what) {
        return includes != null
                && includes.stream().anyMatch(include -> include.getValue().equals(what));
    }

    /** Who and what takes part in some clinics, each once. */
    List<Resource> actors(Collection<ClinicPlan> plans, @Nullable Set<Include> includes) {
        List<Resource> all = new ArrayList<>();
        if (asks(includes, ACTOR) || asks(includes, ACTOR_SERVICE)) {
            Set<UUID> ids =
                    plans.stream().flatMap(plan -> plan.serviceIds().stream()).collect(Collectors.toSet());
            places.services().stream()
                    .filter(service -> ids.contains(service.id()))
                    .map(HealthcareServices::resource)
                    .forEach(all::add);
        }
        if (asks(includes, ACTOR) || asks(includes, ACTOR_LOCATION)) {
            Set<UUID> ids = plans.stream().map(ClinicPlan::hubId).collect(Collectors.toSet());
            places.hubs(ids).stream().map(Locations::resource).forEach(all::add);
        }
        if (asks(includes, ACTOR) || asks(includes, ACTOR_PRACTITIONER)) {
            Set<UUID> ids = plans.stream().map(ClinicPlan::adviserId).collect(Collectors.toSet());
            places.advisers().stream()
                    .filter(adviser -> ids.contains(adviser.id()))
                    .map(Practitioners::resource)
                    .forEach(all::add);
        }
        return all;
    }
}
