package scot.onward.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.onward.booking.internal.Gaps;
import scot.onward.client.AccessNeed;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.hub.ServiceRow;

/** Hubs, rooms, advisers and services by their ids, read once for one search. */
final class Names {

    private final Map<UUID, HubRow> hubs;
    private final Map<UUID, RoomRow> rooms = new HashMap<>();
    private final Map<UUID, AdviserRow> advisers;
    private final Map<UUID, ServiceRow> services;

    Names(Places places) {
        hubs = byId(places.hubs(), HubRow::id);
        hubs.keySet().forEach(hub -> rooms.putAll(byId(places.rooms(hub), RoomRow::id)));
        advisers = byId(places.advisers(), AdviserRow::id);
        services = byId(places.services(), ServiceRow::id);
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    HubRow hub(UUID id) {
        return Objects.requireNonNull(hubs.get(id));
    }

    RoomRow room(UUID id) {
        return Objects.requireNonNull(rooms.get(id));
    }

    AdviserRow adviser(UUID id) {
        return Objects.requireNonNull(advisers.get(id));
    }

    LocalDate day(SafeTime time) {
        return time.startsAt().atZone(hub(time.hubId()).zone()).toLocalDate();
    }

    /** Whether adviser and room are what is looked for; who interprets is another question. */
    boolean fits(ClinicPlan plan, TimeSearch search) {
        AdviserRow adviser = advisers.get(plan.adviserId());
        return adviser != null
                && (search.who().adviserId() == null || search.who().adviserId().equals(adviser.id()))
                && (search.who().gender() == null || search.who().gender() == adviser.gender())
                && !search.who().moreAdviserIds().contains(adviser.id())
                && (plan.delivery() == search.delivery() || search.anyHub())
                && (plan.roomId() == null || offers(room(plan.roomId()), search.needs()));
    }

    static boolean offers(RoomRow room, Set<AccessNeed> needs) {
        return needs.stream().allMatch(need -> switch (need) {
            case STEP_FREE -> room.stepFree();
            case HEARING_LOOP -> room.hearingLoop();
            case CHILD_FRIENDLY -> room.childFriendly();
            case QUIET -> room.isPrivate();
            case SOMEONE_WITH_THEM -> room.seats() > 2;
            case BSL, LARGE_PRINT -> true;
        });
    }

    /** What was asked for; otherwise what the clinic gives the service, or the service's length where that is shorter. */
    Gaps.Length usualLength(TimeSearch search) {
        Integer asked = search.minutes();
        return plan -> asked != null
                ? asked
                : plan.serviceIds().stream()
                        .filter(search.serviceIds()::contains)
                        .findFirst()
                        .map(service -> usualLength(plan, service))
                        .orElse(plan.slotMinutes());
    }

    int usualLength(ClinicPlan plan, UUID serviceId) {
        ServiceRow service = services.get(serviceId);
        return service == null || plan.lengths().byService().containsKey(serviceId)
                ? plan.minutesFor(serviceId)
                : Math.min(service.minutes(), plan.slotMinutes());
    }
}
