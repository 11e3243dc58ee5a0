package scot.onward.capacity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.Recurrence;

/**
 * What the address of the page of clinics says; what it says wrongly is left out.
 *
 * @param detail the id of what is open beside the list, {@link #NEW} or {@link #IMPORT}
 * @param known what is known of a clinic to be opened
 */
record ClinicsAddress(
        @Nullable UUID hub, ClinicsTab tab, @Nullable String detail, Map<String, String> known) {

    static final String NEW = "new";
    static final String IMPORT = "import";

    static ClinicsAddress of(@Nullable UUID hub, ClinicsTab tab) {
        return new ClinicsAddress(hub, tab, null, Map.of());
    }

    static ClinicsAddress of(QueryParameters query) {
        Map<String, String> known = new HashMap<>();
        Stream.of("adviser", "room", "day", "starts", "ends")
                .forEach(name -> query.getSingleParameter(name).ifPresent(value -> known.put(name, value)));
        return new ClinicsAddress(
                query.getSingleParameter("hub")
                        .flatMap(it -> read(UUID::fromString, it))
                        .orElse(null),
                query.getSingleParameter("tab")
                        .flatMap(it -> read(name -> ClinicsTab.valueOf(name.toUpperCase(Locale.ROOT)), it))
                        .orElse(ClinicsTab.CLINICS),
                query.getSingleParameter("open").orElse(null),
                known);
    }

    ClinicsAddress with(@Nullable String detail) {
        return new ClinicsAddress(hub, tab, detail, Map.of());
    }

    ClinicsAddress with(Map<String, String> known) {
        return new ClinicsAddress(hub, tab, detail, known);
    }

    ClinicsAddress at(UUID hub) {
        return new ClinicsAddress(hub, tab, null, Map.of());
    }

    ClinicsAddress on(ClinicsTab tab) {
        return new ClinicsAddress(hub, tab, null, Map.of());
    }

    boolean isNew() {
        return NEW.equals(detail);
    }

    /** The id of what is open, if it is one. */
    Optional<UUID> id() {
        return Optional.ofNullable(detail).flatMap(it -> read(UUID::fromString, it));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>(known);
        if (hub != null) {
            parameters.put("hub", hub.toString());
        }
        if (tab != ClinicsTab.CLINICS) {
            parameters.put("tab", tab.name().toLowerCase(Locale.ROOT));
        }
        if (detail != null) {
            parameters.put("open", detail);
        }
        return parameters;
    }

    /** A new clinic at the hub with what the address knows of it. */
    ClinicDraft draft(UUID hubId) {
        ClinicDraft draft = ClinicDraft.empty(hubId);
        ClinicDraft.Who who = draft.who();
        LocalDate day = known("day", LocalDate::parse);
        if (day != null) {
            draft = draft.with(new ClinicDraft.When(Recurrence.ONCE, null, 1, 1, day, day));
        }
        return draft.with(new ClinicDraft.Who(
                        known("adviser", UUID::fromString),
                        who.delivery(),
                        known("room", UUID::fromString),
                        who.serviceIds()))
                .with(new ClinicDraft.Times(
                        known("starts", LocalTime::parse), known("ends", LocalTime::parse), null, null, null));
    }

    private <T> @Nullable T known(String name, Function<String, T> reading) {
        return Optional.ofNullable(known.get(name))
                .flatMap(value -> read(reading, value))
                .orElse(null);
    }

    private static <T> Optional<T> read(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
