package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.GroupPlan;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MessageCatalogue;

/** What a group session is to be: its name, who gives it, where, when, how many places, how often. */
class GroupPlanForm extends Div {

    static final int MOST_PLACES = 200;
    private static final int MOST_WEEKS = 26;

    private final HubRow hub;
    private final TextField title = new TextField(MessageCatalogue.text("group.plan.title"));
    private final Select<ServiceRow> service = new Select<>();
    private final Select<AdviserRow> adviser = new Select<>();
    private final Select<@Nullable RoomRow> room = new Select<>();
    private final DateParts day = new DateParts(MessageCatalogue.text("group.plan.day"));
    private final TimePicker starts = new TimePicker(MessageCatalogue.text("group.plan.starts"));
    private final TimePicker ends = new TimePicker(MessageCatalogue.text("group.plan.ends"));
    private final IntegerField places = number("group.plan.places", MOST_PLACES, 10);
    private final IntegerField weeks = number("group.plan.weeks", MOST_WEEKS, 1);

    /** @param own the adviser who plans it for themselves; null when reception plans it */
    GroupPlanForm(Places all, HubRow hub, LocalDate usualDay, @Nullable UUID own) {
        this.hub = hub;
        addClassName("group-plan");
        title.setMaxLength(120);
        service.setLabel(MessageCatalogue.text("group.plan.service"));
        service.setItems(all.services());
        service.setItemLabelGenerator(ServiceRow::name);
        adviser.setLabel(MessageCatalogue.text("group.plan.adviser"));
        adviser.setItemLabelGenerator(AdviserRow::name);
        List<AdviserRow> advisers = all.advisers().stream()
                .filter(row -> own == null || row.id().equals(own))
                .toList();
        service.addValueChangeListener(event -> offer(advisers, event.getValue()));
        offer(advisers, null);
        room.setLabel(MessageCatalogue.text("group.plan.room"));
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(MessageCatalogue.text("group.plan.byVideo"));
        room.setItems(all.rooms(hub.id()).stream()
                .sorted(Comparator.comparingInt(RoomRow::seats).reversed())
                .toList());
        room.setItemLabelGenerator(row -> row == null
                ? MessageCatalogue.text("group.plan.byVideo")
                : MessageCatalogue.text("group.plan.seats", row.name(), row.seats()));
        all.rooms(hub.id()).stream()
                .max(Comparator.comparingInt(RoomRow::seats))
                .ifPresent(room::setValue);
        day.setValue(usualDay);
        Stream.of(starts, ends).forEach(picker -> {
            picker.setStep(Duration.ofMinutes(15));
            picker.setLocale(Locale.UK);
        });
        starts.setValue(LocalTime.of(14, 0));
        ends.setValue(LocalTime.of(15, 30));
        Div when = new Div(day, starts, ends);
        Div numbers = new Div(places, weeks);
        Div who = new Div(service, adviser);
        Stream.of(when, numbers, who).forEach(row -> row.addClassName("pair"));
        weeks.setHelperText(MessageCatalogue.text("group.plan.weeks.help"));
        add(title, who, room, when, numbers);
    }

    private void offer(List<AdviserRow> advisers, @Nullable ServiceRow chosen) {
        AdviserRow before = adviser.getValue();
        List<AdviserRow> giving = advisers.stream()
                .filter(row -> chosen == null || row.serviceIds().contains(chosen.id()))
                .toList();
        List<AdviserRow> shown = giving.isEmpty() ? advisers : giving;
        adviser.setItems(shown);
        if (shown.contains(before)) {
            adviser.setValue(before);
        } else if (shown.size() == 1) {
            adviser.setValue(shown.getFirst());
        }
    }

    private static IntegerField number(String key, int most, int usual) {
        IntegerField field = new IntegerField(MessageCatalogue.text(key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(usual);
        return field;
    }

    void focusTitle() {
        title.focus();
    }

    /** What was filled in; empty, with the field marked, when something is missing. */
    Optional<GroupPlan> read() {
        boolean whole = filled(
                        title.isEmpty(),
                        () -> title.setInvalid(true),
                        "group.plan.title.missing",
                        title::setErrorMessage)
                & filled(
                        service.isEmpty(),
                        () -> service.setInvalid(true),
                        "group.plan.choose",
                        service::setErrorMessage)
                & filled(
                        adviser.isEmpty(),
                        () -> adviser.setInvalid(true),
                        "group.plan.choose",
                        adviser::setErrorMessage)
                & filled(starts.isEmpty(), () -> starts.setInvalid(true), "group.plan.time", starts::setErrorMessage)
                & filled(ends.isEmpty(), () -> ends.setInvalid(true), "group.plan.time", ends::setErrorMessage)
                & filled(places.isEmpty(), () -> places.setInvalid(true), "group.plan.number", places::setErrorMessage)
                & filled(weeks.isEmpty(), () -> weeks.setInvalid(true), "group.plan.number", weeks::setErrorMessage)
                & day.check()
                & filled(day.getValue() == null, () -> day.setInvalid(true), "shared.date.error", day::setErrorMessage);
        if (!whole) {
            return Optional.empty();
        }
        RoomRow where = room.getValue();
        return Optional.of(new GroupPlan(
                hub.id(),
                service.getValue().id(),
                adviser.getValue().id(),
                where == null ? null : where.id(),
                where == null ? Delivery.VIDEO : Delivery.IN_PERSON,
                title.getValue(),
                Objects.requireNonNull(day.getValue()),
                starts.getValue(),
                ends.getValue(),
                places.getValue(),
                weeks.getValue(),
                Set.of()));
    }

    private interface Says {
        void error(String words);
    }

    private static boolean filled(boolean missing, Runnable mark, String key, Says says) {
        if (missing) {
            says.error(MessageCatalogue.text(key));
            mark.run();
        }
        return !missing;
    }
}
