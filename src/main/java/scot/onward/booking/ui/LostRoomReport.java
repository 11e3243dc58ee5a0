package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.ClosureOutcome;
import scot.onward.booking.ClosureOutcome.Refused;
import scot.onward.booking.ClosureOutcome.Reported;
import scot.onward.booking.NewClosure;
import scot.onward.hub.HubRow;
import scot.onward.hub.OpeningHours;
import scot.onward.hub.RoomRow;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Reports that a room of a hub is lost: which, from when to when, and what the building said. */
class LostRoomReport extends Dialog {

    private static final int MOST_SIGNS = 200;

    private final RoomLost tools;
    private final Map<UUID, HubRow> hubs;
    private final Command changed;
    private final ComboBox<RoomRow> room = new ComboBox<>(MessageCatalogue.text("closures.report.room"));
    private final DatePicker day = new DatePicker(MessageCatalogue.text("closures.report.day"));
    private final TimePicker from = new TimePicker(MessageCatalogue.text("closures.report.from"));
    private final TimePicker to = new TimePicker(MessageCatalogue.text("closures.report.to"));
    private final TextField note = new TextField(MessageCatalogue.text("closures.report.note"));
    private final Div problem = new Div();

    LostRoomReport(RoomLost tools, List<UUID> hubIds, Command changed) {
        this.tools = tools;
        this.hubs = tools.places().hubs(hubIds).stream().collect(Collectors.toMap(HubRow::id, Function.identity()));
        this.changed = changed;
        setHeaderTitle(MessageCatalogue.text("closures.report.title"));
        setWidth("520px");
        room.setItems(hubIds.stream()
                .flatMap(hub -> tools.places().rooms(hub).stream())
                .toList());
        room.setItemLabelGenerator(this::name);
        room.setRequiredIndicatorVisible(true);
        day.setLocale(Locale.UK);
        day.setValue(tools.dates().today());
        from.setStep(Duration.ofMinutes(15));
        to.setStep(Duration.ofMinutes(15));
        from.setLocale(Locale.UK);
        to.setLocale(Locale.UK);
        LocalTime now = tools.dates().now();
        from.setValue(now.withMinute(now.getMinute() / 15 * 15).withSecond(0).withNano(0));
        hubs.values().stream()
                .map(hub -> hub.hoursOn(day.getValue().getDayOfWeek())
                        .map(OpeningHours::closes)
                        .orElse(hub.closes()))
                .max(Comparator.naturalOrder())
                .ifPresent(to::setValue);
        note.setMaxLength(MOST_SIGNS);
        note.setPlaceholder(MessageCatalogue.text("closures.report.note.example"));
        Div times = new Div(day, from, to);
        times.addClassNames("lost-times");
        problem.getElement().setAttribute("role", "alert");
        Div fields = new Div(room, times, note, problem);
        fields.addClassNames("stack", "s");
        add(fields);
        MainAction save = new MainAction(Icons.DOOR, MessageCatalogue.text("closures.report.save"), this::save);
        getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> close()));
    }

    private String name(RoomRow row) {
        return hubs.size() == 1
                ? row.name()
                : MessageCatalogue.text("closures.report.roomAt", row.name(), hub(row).shortName());
    }

    private HubRow hub(RoomRow row) {
        return Objects.requireNonNull(hubs.get(row.hubId()));
    }

    private void save() {
        RoomRow lost = room.getValue();
        room.setInvalid(lost == null);
        room.setErrorMessage(MessageCatalogue.text("closures.report.room.missing"));
        if (lost == null) {
            return;
        }
        TimeSpan span = span(hub(lost).zone(), day.getValue(), from.getValue(), to.getValue());
        if (span == null) {
            problem("closures.report.times");
            return;
        }
        String said = note.getValue().isBlank() ? null : note.getValue().strip();
        ClosureOutcome outcome = tools.closings().reportLostRoom(NewClosure.roomLost(lost.id(), span, said));
        switch (outcome) {
            case Reported reported -> done(lost, reported);
            case Refused refused ->
                problem("closures.refused." + refused.cause().name());
        }
    }

    private void done(RoomRow lost, Reported reported) {
        close();
        changed.execute();
        if (reported.affected() > 0) {
            tools.open(reported.closureId(), changed);
        } else {
            Notices.done(MessageCatalogue.text("closures.report.nobody", lost.name()));
        }
    }

    private @Nullable TimeSpan span(
            ZoneId zone, @Nullable LocalDate date, @Nullable LocalTime begin, @Nullable LocalTime end) {
        if (date == null || begin == null || end == null || !begin.isBefore(end)) {
            return null;
        }
        Instant first = date.atTime(begin).atZone(zone).toInstant();
        Instant last = date.atTime(end).atZone(zone).toInstant();
        return first.isBefore(last) ? new TimeSpan(first, last) : null;
    }

    private void problem(String key) {
        problem.removeAll();
        problem.add(Note.warn(null, MessageCatalogue.text(key)));
    }
}
