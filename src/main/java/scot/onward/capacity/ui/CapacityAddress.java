package scot.onward.capacity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.StripBy;
import scot.onward.hub.HubRow;

/**
 * What the page shows, as its address says.
 *
 * @param hub null for all
 * @param from the strip's first day
 * @param start the day on which it begins when nobody has paged
 */
record CapacityAddress(@Nullable UUID hub, StripBy by, LocalDate from, LocalDate start) {

    /** Nobody plans, or looks back, further than this. */
    private static final int MOST_YEARS = 2;

    static CapacityAddress first(LocalDate today) {
        return new CapacityAddress(null, StripBy.DAYS, today, today);
    }

    /** What makes no sense in an address is as if it were not there. */
    static CapacityAddress read(QueryParameters query, List<HubRow> hubs, LocalDate today) {
        UUID hub = query.getSingleParameter("hub")
                .flatMap(typed -> hubs.stream()
                        .map(HubRow::id)
                        .filter(id -> id.toString().equals(typed))
                        .findFirst())
                .orElse(null);
        StripBy by = query.getSingleParameter("by")
                .flatMap(typed -> Arrays.stream(StripBy.values())
                        .filter(one -> code(one).equals(typed))
                        .findFirst())
                .orElse(StripBy.DAYS);
        LocalDate from = query.getSingleParameter("from")
                .flatMap(CapacityAddress::day)
                .filter(day -> day.isAfter(today.minusYears(MOST_YEARS)) && day.isBefore(today.plusYears(MOST_YEARS)))
                .orElse(today);
        return new CapacityAddress(hub, by, from, today);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    CapacityAddress at(@Nullable UUID other) {
        return new CapacityAddress(other, by, from, start);
    }

    CapacityAddress by(StripBy other) {
        return new CapacityAddress(hub, other, from, start);
    }

    CapacityAddress from(LocalDate other) {
        return new CapacityAddress(hub, by, other, start);
    }

    void go() {
        Map<String, String> parameters = new HashMap<>();
        if (hub != null) {
            parameters.put("hub", hub.toString());
        }
        if (by != StripBy.DAYS) {
            parameters.put("by", code(by));
        }
        if (!from.equals(start)) {
            parameters.put("from", from.toString());
        }
        UI.getCurrent().navigate(CapacityView.class, QueryParameters.simple(parameters));
    }

    private static String code(StripBy by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
