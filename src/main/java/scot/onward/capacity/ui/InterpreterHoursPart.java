package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scot.onward.hub.InterpreterRow.InterpreterHours;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;

/** When an interpreter works, and how they can be met then. */
class InterpreterHoursPart extends SectionCard {

    private final UnorderedList list = new UnorderedList();
    private final Segmented<Delivery> delivery =
            Segmented.of(MessageCatalogue.text("clinics.delivery"), Delivery.class);
    private final Select<DayOfWeek> weekday = new Select<>();
    private final ClockField starts = new ClockField(MessageCatalogue.text("clinics.starts"));
    private final ClockField ends = new ClockField(MessageCatalogue.text("clinics.endsAt"));
    private final List<InterpreterHours> hours = new ArrayList<>();

    InterpreterHoursPart(List<InterpreterHours> known) {
        super(MessageCatalogue.text("clinics.interpreters.hours"));
        hours.addAll(known);
        list.addClassNames("lst", "exceptions");
        delivery.setValue(Delivery.PHONE);
        weekday.setLabel(MessageCatalogue.text("clinics.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(ClinicWords::weekday);
        Div row = new Div(weekday, starts, ends);
        row.addClassName("field-row");
        add(
                list,
                delivery,
                row,
                new Button(
                        MessageCatalogue.text("clinics.interpreters.addHours"), Icons.PLUS.create(), click -> add()));
        show();
    }

    List<InterpreterHours> read() {
        return List.copyOf(hours);
    }

    private void add() {
        LocalTime from = starts.getValue();
        LocalTime to = ends.getValue();
        boolean whole = weekday.getValue() != null && from != null && to != null && from.isBefore(to);
        weekday.setInvalid(weekday.getValue() == null);
        ends.setErrorMessage(MessageCatalogue.text("clinics.interpreters.hours.wrong"));
        ends.setInvalid(!whole && weekday.getValue() != null);
        if (whole) {
            DayOfWeek day = weekday.getValue();
            Delivery way = delivery.getValue();
            hours.removeIf(it -> it.weekday() == day && it.delivery() == way);
            hours.add(new InterpreterHours(way, day, from, to));
            show();
        }
    }

    private void show() {
        list.removeAll();
        hours.sort(Comparator.comparing(InterpreterHours::weekday).thenComparing(InterpreterHours::delivery));
        hours.forEach(it -> {
            String words = MessageCatalogue.word(it.delivery()) + ", " + ClinicWords.span(it.starts(), it.ends());
            Button remove = new Button(Icons.X.create(), click -> {
                hours.remove(it);
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(MessageCatalogue.text(
                    "clinics.interpreters.removeHours", ClinicWords.weekday(it.weekday()), words));
            list.add(new ListItem(
                    Spans.of("b", ClinicWords.weekday(it.weekday())), Spans.of("grow muted num", words), remove));
        });
        list.setVisible(!hours.isEmpty());
    }
}
