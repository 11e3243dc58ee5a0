package scot.onward.booking;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import scot.onward.booking.internal.Gaps;
import scot.onward.client.AccessNeed;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Gazetteer;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.hub.ServiceRow;

/** Hubs, rooms, advisers and services by their ids, as they are when a search begins. */
final class Names {

    private final Gazetteer all;

    Names(Places places) {
        all = places.gazetteer();
    }

    HubRow hub(UUID id) {
        return all.findHub(id).orElseThrow();
    }

    RoomRow room(UUID id) {
        return all.findRoom(id).orElseThrow();
    }

    AdviserRow adviser(UUID id) {
        return all.findAdviser(id).orElseThrow();
    }

    LocalDate day(SafeTime time) {
        return time.startsAt().atZone(hub(time.hubId()).zone()).toLocalDate();
    }

    /** Whether adviser and room are what is looked for; who interprets is another question. */
    boolean fits(ClinicPlan plan, TimeSearch search) {
        AdviserRow adviser = all.findAdviser(plan.adviserId()).orElse(null);
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
        ServiceRow service = all.findService(serviceId).orElse(null);
        return service == null || plan.lengths().byService().containsKey(serviceId)
                ? plan.minutesFor(serviceId)
                : Math.min(service.minutes(), plan.slotMinutes());
    }
}
