package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.ClinicRow;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.RoomRow;
import scot.onward.shared.ui.MessageCatalogue;

/** The clinics of a hub: who, where, when, how many, what is next and what is different on single days. */
class ClinicList extends Div {

    private static final int NEXT_SHOWN = 3;

    private final ClinicTools tools;
    private final Map<UUID, String> advisers;
    private final Map<UUID, String> rooms;

    ClinicList(ClinicTools tools, UUID hubId, @Nullable UUID chosen) {
        this.tools = tools;
        advisers = tools.places().advisers().stream().collect(Collectors.toMap(AdviserRow::id, AdviserRow::name));
        rooms = tools.places().rooms(hubId).stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name));
        List<ClinicRow> clinics = tools.editor().ofHub(hubId).stream()
                .sorted(Comparator.comparing((ClinicRow row) -> adviser(row.plan()))
                        .thenComparing(
                                row -> row.plan().pattern().weekday(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.plan().pattern().from()))
                .toList();
        addClassNames("card", "clinic-list");
        if (clinics.isEmpty()) {
            Div empty = new Div(Spans.of("muted", MessageCatalogue.text("clinics.none")));
            empty.addClassName("in");
            add(empty);
            return;
        }
        Div heads = new Div(
                head("clinics.head.adviser"),
                head("clinics.head.days"),
                head("clinics.head.hours"),
                head("clinics.head.places"),
                head("clinics.head.next"));
        heads.addClassNames("clinic-row", "heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        UnorderedList list = new UnorderedList();
        clinics.forEach(row -> list.add(new ListItem(line(row, row.plan().id().equals(chosen)))));
        add(heads, list);
    }

    private static com.vaadin.flow.component.html.Span head(String key) {
        return Spans.of("hint", MessageCatalogue.text(key));
    }

    private NativeButton line(ClinicRow row, boolean chosen) {
        ClinicPlan plan = row.plan();
        NativeButton line = new NativeButton();
        line.addClassName("clinic-row");
        if (chosen) {
            line.getElement().setAttribute("aria-current", "true");
        }
        line.add(
                Spans.lines("who", adviser(plan), place(plan)),
                Spans.lines(
                        "days",
                        ClinicWords.pattern(plan.pattern(), tools.dates()),
                        ClinicWords.validity(row, tools.dates())),
                Spans.lines("hours num", ClinicWords.hours(plan.hours()), ClinicWords.pause(plan.hours())),
                Spans.of("places num", ClinicWords.places(row)),
                Spans.lines("next", next(row), exceptions(plan)));
        line.addClickListener(click -> ClinicsNavigation.edit(plan.hubId(), plan.id()));
        return line;
    }

    private String adviser(ClinicPlan plan) {
        return advisers.getOrDefault(plan.adviserId(), "");
    }

    private String place(ClinicPlan plan) {
        return Optional.ofNullable(plan.roomId())
                .map(rooms::get)
                .orElseGet(() -> MessageCatalogue.word(plan.delivery()));
    }

    private String next(ClinicRow row) {
        return row.next().stream()
                .limit(NEXT_SHOWN)
                .map(day -> tools.dates().day(day.day()))
                .collect(Collectors.joining(", "));
    }

    /** How many days ahead are different. */
    private String exceptions(ClinicPlan plan) {
        long ahead = plan.exceptions().keySet().stream()
                .filter(day -> !day.isBefore(tools.dates().today()))
                .count();
        return ahead == 0 ? "" : MessageCatalogue.text("clinics.exceptions.count", ahead);
    }
}
