package scot.onward.fhir.internal;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.IncludeParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.OpenSlot;
import scot.onward.booking.OpenSlots;
import scot.onward.booking.SlotSearch;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.Places;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.TimeSpan;

/** The free times, cut from the clinics at the moment of asking. A search finds free ones only; a read says how one stands. */
@Component
public class Slots implements Provider {

    private static final Duration USUAL = Duration.ofDays(14);
    private static final Duration MOST = Duration.ofDays(92);

    private final OpenSlots slots;
    private final Schedules schedules;
    private final Inclusions inclusions;
    private final Places places;
    private final Clock clock;

    Slots(OpenSlots slots, Schedules schedules, Inclusions inclusions, Places places, Clock clock) {
        this.slots = slots;
        this.schedules = schedules;
        this.inclusions = inclusions;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Class<Slot> getResourceType() {
        return Slot.class;
    }

    @Read
    public Slot read(@IdParam IdType id) {
        return SlotId.read(id.getIdPart())
                .flatMap(it -> slots.find(it.clinicId(), it.start(), it.minutes()))
                .map(slot -> resource(slot, places.services()))
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public Bundle search(
            ServletRequestDetails request,
            @OptionalParam(name = Slot.SP_STATUS) @Nullable TokenOrListParam status,
            @OptionalParam(name = Slot.SP_START) @Nullable DateRangeParam start,
            @OptionalParam(name = Slot.SP_SERVICE_TYPE) @Nullable TokenOrListParam serviceTypes,
            @OptionalParam(name = Slot.SP_SCHEDULE) @Nullable ReferenceOrListParam scheduled,
            @IncludeParam(
                            allow = {
                                Inclusions.SCHEDULE,
                                Inclusions.ACTOR,
                                Inclusions.ACTOR_SERVICE,
                                Inclusions.ACTOR_LOCATION,
                                Inclusions.ACTOR_PRACTITIONER
                            })
                    @Nullable
                    Set<Include> includes,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset) {
        Pages pages = Pages.of(request, count, offset);
        Optional<TimeSpan> range = range(Wanted.times(request, Slot.SP_START));
        Optional<Set<UUID>> clinics = Wanted.references(scheduled).map(Map::keySet);
        Optional<Set<UUID>> wanted = Wanted.services(serviceTypes);
        boolean none = range.isEmpty()
                || clinics.filter(Set::isEmpty).isPresent()
                || wanted.filter(Set::isEmpty).isPresent()
                || !asksForFree(status);
        List<OpenSlot> found = none
                ? List.of()
                : slots.free(new SlotSearch(clinics.orElse(Set.of()), wanted.orElse(Set.of()), range.get()));
        List<OpenSlot> page = pages.cut(found);
        List<ServiceRow> services = places.services();
        return pages.bundle(
                request,
                page.stream().map(slot -> resource(slot, services)).toList(),
                found.size(),
                included(page, includes));
    }

    private List<Resource> included(List<OpenSlot> page, @Nullable Set<Include> includes) {
        if (!Inclusions.asks(includes, Inclusions.SCHEDULE)) {
            return List.of();
        }
        List<ClinicPlan> plans =
                slots.clinics(page.stream().map(OpenSlot::clinicId).distinct().toList());
        List<Resource> all = new ArrayList<>(schedules.resources(plans));
        all.addAll(inclusions.actors(plans, includes));
        return all;
    }

    /** When slots may begin: from now on, for two weeks unless it says until when; empty when that is over already. */
    private Optional<TimeSpan> range(TimeBounds bounds) {
        Instant now = clock.instant();
        Instant asked = bounds.from();
        Instant from = asked == null || asked.isBefore(now) ? now : asked;
        Instant before = bounds.before();
        Instant to = before == null ? from.plus(USUAL) : before;
        if (Duration.between(from, to).compareTo(MOST) > 0) {
            throw new InvalidRequestException(
                    "start: at most %d days can be asked for at once".formatted(MOST.toDays()));
        }
        return from.isBefore(to) ? Optional.of(new TimeSpan(from, to)) : Optional.empty();
    }

    private static boolean asksForFree(@Nullable TokenOrListParam status) {
        if (status == null) {
            return true;
        }
        Set<String> wanted = status.getValuesAsQueryTokens().stream()
                .map(token -> token.getValue())
                .collect(Collectors.toSet());
        wanted.forEach(code -> Statuses.check(code, SlotStatus::fromCode, Slot.SP_STATUS));
        return wanted.contains(SlotStatus.FREE.toCode());
    }

    private static Slot resource(OpenSlot it, List<ServiceRow> services) {
        Slot slot = new Slot();
        slot.setId(SlotId.of(it).text());
        slot.getMeta().addProfile(UkCore.SLOT);
        slot.addExtension(Codes.channel(it.delivery()));
        services.stream()
                .filter(service -> it.serviceIds().contains(service.id()))
                .forEach(service -> slot.addServiceType(Codes.service(service)));
        slot.setSchedule(new Reference("Schedule/" + it.clinicId()));
        slot.setStatus(status(it.state()));
        slot.setStart(Date.from(it.span().from()));
        slot.setEnd(Date.from(it.span().to()));
        return slot;
    }

    private static SlotStatus status(OpenSlot.State state) {
        return switch (state) {
            case FREE -> SlotStatus.FREE;
            case TAKEN -> SlotStatus.BUSY;
            case NOT_OFFERED -> SlotStatus.BUSYUNAVAILABLE;
        };
    }
}
