package scot.onward.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.HubRow;
import scot.onward.hub.OrganisationRow;
import scot.onward.referral.ReferrerRole;
import scot.onward.report.OutcomeFilter;
import scot.onward.report.Period;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What the outcomes are narrowed to; the URL holds it. */
class OutcomeFilters extends Composite<Div> {

    private final Select<@Nullable HubRow> hub = new Select<>();
    private final Select<@Nullable OrganisationRow> practice = new Select<>();
    private final Select<@Nullable ReferrerRole> role = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Collection<HubRow> hubs;
    private final Collection<OrganisationRow> practices;

    /** @param periodName how a period is called with its days */
    OutcomeFilters(
            Collection<HubRow> hubs,
            Collection<OrganisationRow> practices,
            ItemLabelGenerator<Period> periodName,
            SerializableRunnable changed) {
        this.hubs = hubs;
        this.practices = practices;
        hub.setItems(hubs);
        hub.setPrefixComponent(Icons.BUILDING.create());
        optional(hub, "report.filter.hub", "report.filter.hub.all", row -> row.shortName());
        practice.setItems(practices);
        optional(practice, "report.filter.practice", "report.filter.practice.all", row -> row.name());
        role.setItems(ReferrerRole.values());
        optional(role, "report.filter.role", "report.filter.role.all", MessageCatalogue::word);
        period.setItems(Period.values());
        period.setItemLabelGenerator(periodName);
        period.setAriaLabel(getTranslation("report.filter.period"));
        period.setPrefixComponent(Icons.CALENDAR.create());
        period.setValue(Period.THIS_YEAR);
        for (Select<?> select : new Select<?>[] {hub, practice, role, period}) {
            select.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
        getContent().addClassName("flts");
        getContent().add(hub, practice, role, period);
    }

    /** Adds something at the right end. */
    void addAction(Component action) {
        getContent().add(action);
    }

    /** Shows what the URL says; what it says wrongly is left out. */
    void load(QueryParameters query) {
        hub.setValue(one(hubs, query, "hub", row -> row.id().toString()));
        practice.setValue(one(practices, query, "practice", row -> row.id().toString()));
        role.setValue(one(List.of(ReferrerRole.values()), query, "role", OutcomeFilters::code));
        Period chosen = one(List.of(Period.values()), query, "period", OutcomeFilters::code);
        period.setValue(chosen == null ? Period.THIS_YEAR : chosen);
    }

    OutcomeFilter filter() {
        return new OutcomeFilter(
                hub.getValue() == null ? null : hub.getValue().id(),
                practice.getValue() == null ? null : practice.getValue().id(),
                role.getValue(),
                period.getValue());
    }

    /** What the URL is to say. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        OutcomeFilter filter = filter();
        put(parameters, "hub", filter.hubId());
        put(parameters, "practice", filter.practiceId());
        if (filter.referrerRole() != null) {
            parameters.put("role", code(filter.referrerRole()));
        }
        if (filter.period() != Period.THIS_YEAR) {
            parameters.put("period", code(filter.period()));
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable UUID id) {
        if (id != null) {
            parameters.put(name, id.toString());
        }
    }

    private <T> void optional(Select<@Nullable T> select, String labelKey, String allKey, ItemLabelGenerator<T> name) {
        select.setAriaLabel(getTranslation(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(allKey));
        select.setItemLabelGenerator(item -> item == null ? getTranslation(allKey) : name.apply(item));
    }

    private static <T> @Nullable T one(
            Collection<T> items, QueryParameters query, String parameter, Function<T, String> code) {
        Optional<String> typed = query.getSingleParameter(parameter);
        return items.stream()
                .filter(item -> typed.filter(code.apply(item)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
