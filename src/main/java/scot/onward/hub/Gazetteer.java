package scot.onward.hub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The places, people and services as they are at one moment, in their order and by their ids. */
public final class Gazetteer {

    private final List<HubRow> hubs;
    private final List<OrganisationRow> organisations;
    private final List<ServiceRow> services;
    private final List<AdviserRow> advisers;
    private final Map<UUID, List<RoomRow>> roomsOfHubs;
    private final Map<UUID, HubRow> hubsById;
    private final Map<UUID, RoomRow> roomsById;
    private final Map<UUID, ServiceRow> servicesById;
    private final Map<UUID, AdviserRow> advisersById;

    Gazetteer(
            List<HubRow> hubs,
            List<RoomRow> rooms,
            List<OrganisationRow> organisations,
            List<ServiceRow> services,
            List<AdviserRow> advisers) {
        this.hubs = List.copyOf(hubs);
        this.organisations = List.copyOf(organisations);
        this.services = List.copyOf(services);
        this.advisers = List.copyOf(advisers);
        roomsOfHubs = rooms.stream().collect(Collectors.groupingBy(RoomRow::hubId, Collectors.toUnmodifiableList()));
        hubsById = byId(hubs, HubRow::id);
        roomsById = byId(rooms, RoomRow::id);
        servicesById = byId(services, ServiceRow::id);
        advisersById = byId(advisers, AdviserRow::id);
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    /** All hubs, by name. */
    public List<HubRow> hubs() {
        return hubs;
    }

    /** The rooms of a hub, in the order that the hub gave them. */
    public List<RoomRow> rooms(UUID hubId) {
        return roomsOfHubs.getOrDefault(hubId, List.of());
    }

    /** All organisations, by name. */
    public List<OrganisationRow> organisations() {
        return organisations;
    }

    /** Every service that is offered now, by neutral name. */
    public List<ServiceRow> services() {
        return services;
    }

    /** Every adviser who works here now, by name. */
    public List<AdviserRow> advisers() {
        return advisers;
    }

    public Optional<HubRow> findHub(UUID id) {
        return Optional.ofNullable(hubsById.get(id));
    }

    public Optional<RoomRow> findRoom(UUID id) {
        return Optional.ofNullable(roomsById.get(id));
    }

    /** A service that is offered now. */
    public Optional<ServiceRow> findService(UUID id) {
        return Optional.ofNullable(servicesById.get(id));
    }

    /** An adviser who works here now. */
    public Optional<AdviserRow> findAdviser(UUID id) {
        return Optional.ofNullable(advisersById.get(id));
    }
}
