package scot.onward.capacity.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.ui.MessageCatalogue;

/** The advisers of a hub: what they do and in which languages. */
class PeopleList extends SettingsList {

    PeopleList(ClinicTools tools, UUID hubId, @Nullable UUID chosen) {
        this(
                tools.advisers().ofHub(hubId),
                tools.places().services().stream().collect(Collectors.toMap(ServiceRow::id, ServiceRow::name)),
                hubId,
                chosen);
    }

    private PeopleList(List<AdviserRow> advisers, Map<UUID, String> services, UUID hubId, @Nullable UUID chosen) {
        super(advisers.isEmpty(), "clinics.people.none");
        advisers.forEach(adviser -> line(
                adviser.id().equals(chosen),
                () -> ClinicsNavigation.go(ClinicsAddress.of(hubId, ClinicsTab.PEOPLE)
                        .with(adviser.id().toString())),
                Spans.lines("who", adviser.name(), types(adviser)),
                Spans.lines(
                        "what",
                        adviser.serviceIds().stream()
                                .map(services::get)
                                .filter(Objects::nonNull)
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        adviser.languages().stream().sorted().collect(Collectors.joining(", ")))));
    }

    private static String types(AdviserRow adviser) {
        return adviser.adviceTypes().isEmpty()
                ? MessageCatalogue.text("clinics.people.noTypes")
                : MessageCatalogue.text(
                        "clinics.people.types",
                        adviser.adviceTypes().stream()
                                .sorted()
                                .map(MessageCatalogue::word)
                                .collect(Collectors.joining(", ")));
    }
}
