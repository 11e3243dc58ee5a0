package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicException;
import scot.onward.clinic.ClinicException.Kind;
import scot.onward.clinic.ClinicField;
import scot.onward.hub.RoomRow;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** Single days on which the clinic is not held, held otherwise, or held besides. They outlive a change of the pattern. */
class ClinicExceptionsPart extends ClinicPart {

    private final UnorderedList list = new UnorderedList();
    private final Segmented<Kind> kind = new Segmented<>(
            MessageCatalogue.text("clinics.exception.kind"),
            List.of(Kind.values()),
            value -> MessageCatalogue.text("clinics.exception." + value.name()));
    private final DateParts day = new DateParts(MessageCatalogue.text("clinics.exception.day"));
    private final ClockField starts = new ClockField(MessageCatalogue.text("clinics.starts"));
    private final ClockField ends = new ClockField(MessageCatalogue.text("clinics.endsAt"));
    private final Select<RoomRow> room = new Select<>();
    private final Div other = new Div(starts, ends, room);
    private final Map<LocalDate, ClinicException> exceptions = new TreeMap<>();
    private final List<RoomRow> rooms;
    private final Dates dates;
    private final Command changed;

    ClinicExceptionsPart(List<RoomRow> rooms, Dates dates, Command changed) {
        super(MessageCatalogue.text("clinics.exceptions"));
        this.rooms = rooms;
        this.dates = dates;
        this.changed = changed;
        hint(MessageCatalogue.text("clinics.exceptions.hint"));
        list.addClassNames("lst", "exceptions");
        room.setLabel(MessageCatalogue.text("clinics.room"));
        room.setItems(rooms);
        room.setItemLabelGenerator(it -> it == null ? "" : it.name());
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(MessageCatalogue.text("clinics.exception.sameRoom"));
        other.addClassName("field-row");
        kind.addValueChangeListener(change -> other.setVisible(change.getValue() != Kind.SKIP));
        kind.setValue(Kind.SKIP);
        Button add = new Button(MessageCatalogue.text("clinics.exception.add"), Icons.PLUS.create(), click -> add());
        Div first = new Div(day, add);
        first.addClassName("field-row");
        add(list, kind, first, other);
        at(ClinicField.EXCEPTIONS, day);
    }

    private void add() {
        LocalDate date = day.getValue();
        if (date == null) {
            day.setErrorMessage(MessageCatalogue.text("shared.date.error"));
            day.setInvalid(true);
            return;
        }
        boolean skipped = kind.getValue() == Kind.SKIP;
        RoomRow place = room.getValue();
        exceptions.put(
                date,
                new ClinicException(
                        kind.getValue(),
                        skipped ? null : starts.getValue(),
                        skipped ? null : ends.getValue(),
                        skipped || place == null ? null : place.id()));
        day.setValue(null);
        starts.clear();
        ends.clear();
        room.clear();
        show();
        changed.execute();
        day.focus();
    }

    private void show() {
        list.removeAll();
        exceptions.forEach((date, exception) -> {
            Button remove = new Button(Icons.X.create(), click -> {
                exceptions.remove(date);
                show();
                changed.execute();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(MessageCatalogue.text("clinics.exception.remove", dates.day(date)));
            list.add(new ListItem(Spans.of("b", dates.day(date)), Spans.of("grow muted", words(exception)), remove));
        });
        list.setVisible(!exceptions.isEmpty());
    }

    private String words(ClinicException exception) {
        String what =
                MessageCatalogue.text("clinics.exception." + exception.kind().name());
        String hours = ClinicWords.span(exception.starts(), exception.ends());
        String place = Optional.ofNullable(exception.roomId())
                .flatMap(id -> rooms.stream().filter(it -> it.id().equals(id)).findFirst())
                .map(RoomRow::name)
                .orElse("");
        return java.util.stream.Stream.of(what, hours, place)
                .filter(word -> !word.isEmpty())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @Override
    void load(ClinicDraft draft) {
        exceptions.clear();
        exceptions.putAll(draft.exceptions());
        show();
    }

    /** Whether a day is typed that was not added to the list yet. */
    boolean isUnfinished() {
        return !day.isBlank();
    }

    @Override
    ClinicDraft read(ClinicDraft draft) {
        return draft.with(Map.copyOf(exceptions));
    }
}
