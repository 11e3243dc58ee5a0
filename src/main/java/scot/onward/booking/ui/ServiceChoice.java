package scot.onward.booking.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.onward.hub.ServiceRow;

/** A service as reception names it; several services may share one neutral name, so that the name tells no reason. */
record ServiceChoice(String name, int minutes, Set<UUID> serviceIds) {

    static List<ServiceChoice> of(List<ServiceRow> services) {
        Map<String, List<ServiceRow>> byName = new LinkedHashMap<>();
        services.forEach(
                service -> byName.computeIfAbsent(service.neutralName() + service.minutes(), key -> new ArrayList<>())
                        .add(service));
        return byName.values().stream()
                .map(alike -> new ServiceChoice(
                        alike.getFirst().neutralName(),
                        alike.getFirst().minutes(),
                        alike.stream().map(ServiceRow::id).collect(Collectors.toSet())))
                .toList();
    }
}
