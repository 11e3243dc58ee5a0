package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.onward.booking.StrandedRow;
import scot.onward.clinic.Clash;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.ClinicPreview;
import scot.onward.clinic.ClinicRule;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.RoomRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** What a clinic would come to if it were saved now: its next days, what it meets, and whose time it would take away. */
class ClinicPreviewBox extends Div {

    private final ClinicTools tools;

    ClinicPreviewBox(ClinicTools tools) {
        this.tools = tools;
        addClassNames("preview", "stack");
        // A region of its own that scrolls, so that the keyboard has to reach it.
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", MessageCatalogue.text("clinics.preview"));
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(ClinicPreview preview, boolean isNew) {
        removeAll();
        add(new H3(MessageCatalogue.text("clinics.preview")));
        ClinicPlan plan = preview.plan();
        if (plan == null) {
            addBroken(preview.broken());
            return;
        }
        preview.clashes().forEach(clash -> add(Note.danger(null, words(clash, plan))));
        if (!isNew) {
            addStranded(tools.stranded().by(plan));
        }
        addNext(preview.next());
    }

    /** What is wrong, not what is still missing: that is asked for when it is saved. */
    private void addBroken(List<ClinicRule> broken) {
        List<ClinicRule> wrong =
                broken.stream().filter(rule -> !rule.isMissing()).toList();
        wrong.forEach(rule -> add(Note.danger(null, MessageCatalogue.word(rule))));
        if (wrong.isEmpty()) {
            add(Spans.of("muted", MessageCatalogue.text("clinics.preview.incomplete")));
        }
    }

    private void addStranded(List<StrandedRow> stranded) {
        if (stranded.isEmpty()) {
            add(Note.ok(null, MessageCatalogue.text("clinics.preview.nobody")));
            return;
        }
        add(Note.warn(
                MessageCatalogue.text("clinics.preview.stranded", stranded.size()),
                MessageCatalogue.text("clinics.preview.stranded.then")));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lst", "stranded");
        stranded.forEach(row -> list.add(new ListItem(
                Spans.of("b grow", row.name()),
                Spans.of(
                        "num muted",
                        MessageCatalogue.text(
                                "clinics.preview.time",
                                tools.dates()
                                        .day(row.startsAt().atZone(Dates.ZONE).toLocalDate()),
                                Dates.time(row.startsAt()),
                                Dates.time(row.endsAt()))))));
        add(list);
    }

    private void addNext(List<ClinicDay> next) {
        add(new H3(MessageCatalogue.text("clinics.preview.next")));
        if (next.isEmpty()) {
            add(Spans.of("muted", MessageCatalogue.text("clinics.preview.never")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("lst", "next-days");
        next.forEach(day -> list.add(new ListItem(
                Spans.of("b", tools.dates().day(day.day())),
                Spans.of("num", ClinicWords.span(day)),
                Spans.of("muted end", state(day)))));
        add(list);
    }

    private String state(ClinicDay day) {
        return tools.calendar()
                .holiday(day.day())
                .orElseGet(() -> day.open().isEmpty()
                        ? MessageCatalogue.text("clinics.preview.closed")
                        : MessageCatalogue.text(
                                "clinics.preview.places",
                                day.times(
                                                List.of(),
                                                day.plan().slotMinutes(),
                                                day.session().from())
                                        .size()));
    }

    private String words(Clash clash, ClinicPlan plan) {
        String day = tools.dates().day(clash.day());
        String span = MessageCatalogue.text(
                "clinics.span",
                Dates.time(clash.span().from()),
                Dates.time(clash.span().to()));
        String hub = tools.places().hub(clash.otherHubId()).shortName();
        return switch (clash.over()) {
            case ITSELF -> MessageCatalogue.text("clinics.clash.itself", day);
            case ADVISER -> MessageCatalogue.text("clinics.clash.adviser", adviser(plan.adviserId()), hub, day, span);
            case ROOM -> MessageCatalogue.text("clinics.clash.room", room(plan), day, span);
        };
    }

    private String adviser(UUID id) {
        return names(tools.places().advisers(), AdviserRow::id, AdviserRow::name, id);
    }

    private String room(ClinicPlan plan) {
        HubRow hub = tools.places().hub(plan.hubId());
        return plan.roomId() == null
                ? hub.shortName()
                : names(tools.places().rooms(hub.id()), RoomRow::id, RoomRow::name, plan.roomId());
    }

    private static <T> String names(List<T> rows, Function<T, UUID> id, Function<T, String> name, UUID wanted) {
        return rows.stream()
                .filter(row -> id.apply(row).equals(wanted))
                .map(name)
                .collect(Collectors.joining());
    }
}
