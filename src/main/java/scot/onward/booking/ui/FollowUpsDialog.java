package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SeriesChoice;
import scot.onward.booking.SeriesOutcome;
import scot.onward.booking.SeriesTime;
import scot.onward.booking.SeriesWish;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Repeats an appointment every so many weeks; shows which times clash before any is booked. */
class FollowUpsDialog extends Dialog {

    private static final int MOST_WEEKS = 12;
    private static final int MOST_TIMES = 26;

    private final BookingTools tools;
    private final BookingRequest booked;
    private final IntegerField every = number("booking.series.every", 1, MOST_WEEKS);
    private final IntegerField times = number("booking.series.times", 6, MOST_TIMES);
    private final UnorderedList list = new UnorderedList();
    private final Div problem = new Div();
    private final MainAction book = new MainAction(Icons.CALENDAR_CHECK, "", this::book);
    private final Map<Checkbox, SeriesChoice> choices = new LinkedHashMap<>();
    private final UUID seriesId = UUID.randomUUID();

    /** @param booked the appointment that was booked, which the others follow */
    FollowUpsDialog(BookingTools tools, AppointmentFacts facts, BookingRequest booked) {
        this.tools = tools;
        // The first one has kept the date, and its reason is its own.
        this.booked = booked.because(null).lastSafe(null);
        addClassName("follow-ups");
        setHeaderTitle(MessageCatalogue.text(
                "booking.series.title", tools.dates().day(Words.day(facts.startsAt())), Dates.time(facts.startsAt())));
        Div numbers = new Div(every, times);
        numbers.addClassName("row");
        list.addClassName("lst");
        Div fields = new Div(numbers, problem, list);
        fields.addClassName("stack");
        add(fields);
        getFooter().add(book, new Button(MessageCatalogue.text("booking.close"), click -> close()));
        every.addValueChangeListener(event -> look());
        times.addValueChangeListener(event -> look());
        look();
    }

    private static IntegerField number(String key, int usual, int most) {
        IntegerField field = new IntegerField(MessageCatalogue.text(key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(usual);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(MessageCatalogue.text("booking.series.number", most))
                .setMinErrorMessage(MessageCatalogue.text("booking.series.number", most))
                .setMaxErrorMessage(MessageCatalogue.text("booking.series.number", most)));
        return field;
    }

    private SeriesWish wish() {
        int weeks = every.getValue();
        Instant next =
                booked.time().startsAt().atZone(HubTime.ZONE).plusWeeks(weeks).toInstant();
        return new SeriesWish(seriesId, booked.at(booked.time().clinicId(), next), weeks, times.getValue());
    }

    private void look() {
        list.removeAll();
        choices.clear();
        problem.removeAll();
        if (every.isEmpty() || times.isEmpty() || every.isInvalid() || times.isInvalid()) {
            showCount();
            return;
        }
        tools.series().preview(wish()).forEach(this::show);
        showCount();
    }

    private void show(SeriesTime time) {
        switch (time) {
            case SeriesTime.Free free ->
                line(
                        when(free.startsAt()),
                        new SeriesChoice(free.clinicId(), free.startsAt()),
                        true,
                        MessageCatalogue.text("booking.series.free"),
                        true);
            case SeriesTime.Clash clash -> {
                SafeTime nearest = clash.nearest();
                String why =
                        MessageCatalogue.text("booking.series.clash." + cause(clash.cause()), when(clash.startsAt()));
                if (nearest == null) {
                    list.add(new ListItem(Words.of("grow", new Bold(when(clash.startsAt()))), Badges.warn(why)));
                } else {
                    line(
                            MessageCatalogue.text(
                                    "booking.series.instead", when(nearest.startsAt()), nearest.adviserName()),
                            SeriesChoice.of(nearest),
                            false,
                            why,
                            false);
                }
            }
        }
    }

    private void line(String words, SeriesChoice choice, boolean chosen, String state, boolean free) {
        Checkbox box = new Checkbox(words, chosen);
        box.addValueChangeListener(event -> showCount());
        box.addClassName("grow");
        choices.put(box, choice);
        list.add(new ListItem(box, free ? Badges.ok(state) : Badges.warn(state)));
    }

    private static String cause(BookingOutcome outcome) {
        return switch (outcome) {
            case Taken taken when taken.what() == ResourceKind.CLIENT -> "CLIENT";
            case Taken taken -> "TAKEN";
            default -> "NOT_OFFERED";
        };
    }

    private String when(Instant start) {
        return MessageCatalogue.text("booking.when", tools.dates().day(Words.day(start)), Dates.time(start));
    }

    private List<SeriesChoice> chosen() {
        return choices.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void showCount() {
        int count = chosen().size();
        book.setText(MessageCatalogue.text("booking.series.book", count));
        book.setEnabled(count > 0);
    }

    private void book() {
        switch (tools.series().book(wish(), chosen())) {
            case SeriesOutcome.Booked done -> {
                close();
                Notices.done(MessageCatalogue.text(
                        "booking.series.booked", done.appointments().size()));
            }
            case SeriesOutcome.NotAll some -> {
                look();
                problem.add(Note.danger(
                        MessageCatalogue.text(
                                "booking.series.notAll", some.refused().size()),
                        MessageCatalogue.text("booking.series.notAll.then")));
            }
        }
    }
}
