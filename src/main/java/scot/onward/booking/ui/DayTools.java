package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.MessageCatalogue;

/** The line over the board: which day, which hub, how full; and what is under way. */
class DayTools extends Div {

    private final Dates dates;
    private final Bold day = new Bold("");
    private final UnorderedList sum = new UnorderedList();
    private final Div message = new Div();
    private final Select<HubRow> hub = new Select<>();
    private LocalDate shown;

    DayTools(List<HubRow> hubs, Consumer<LocalDate> show, Consumer<HubRow> showHub, Dates dates) {
        this.dates = dates;
        this.shown = dates.today();
        addClassName("tools");
        day.addClassName("day");
        sum.addClassName("sum");
        message.addClassName("telling");
        message.getElement().setAttribute("role", "status");
        Button today = new Button(MessageCatalogue.text("booking.menu.today"), click -> show.accept(dates.today()));
        today.addThemeVariants(ButtonVariant.SMALL);
        today.setSuffixComponent(new KeyHint("T"));
        Div steps = new Div(
                step(Icons.LEFT, "booking.day.before", () -> show.accept(shown.minusDays(1))),
                today,
                step(Icons.RIGHT, "booking.day.after", () -> show.accept(shown.plusDays(1))),
                day);
        steps.addClassName("row");
        hub.setItems(hubs);
        hub.setItemLabelGenerator(HubRow::shortName);
        hub.setAriaLabel(MessageCatalogue.text("booking.hub"));
        hub.setVisible(hubs.size() > 1);
        hub.addClassName("hub");
        hub.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showHub.accept(event.getValue());
            }
        });
        add(steps, sum, message, hub);
    }

    private static Button step(Icons icon, String key, Command action) {
        Button button = new Button(icon.create(), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key));
        return button;
    }

    void show(BoardDay board, HubRow at) {
        shown = board.day();
        day.setText(Dates.dayAndYear(board.day()));
        hub.setValue(at);
        sum.removeAll();
        if (board.holiday() != null) {
            sum.add(new ListItem(MessageCatalogue.text("booking.holiday", board.holiday())));
            return;
        }
        count(board.booked(), "booking.sum.booked");
        count(board.times(BoardStretch.Kind.FREE), "booking.sum.free");
        int held = board.times(BoardStretch.Kind.HELD);
        if (held > 0) {
            count(held, "booking.sum.held");
        }
        if (board.toMove() > 0) {
            ListItem move = new ListItem(
                    Icons.ALERT.create(),
                    new Bold(String.valueOf(board.toMove())),
                    new Span(MessageCatalogue.text("booking.sum.toMove")));
            move.addClassName("w");
            sum.add(move);
        }
    }

    private void count(int number, String key) {
        sum.add(new ListItem(new Bold(String.valueOf(number)), new Span(" " + MessageCatalogue.text(key, number))));
    }

    /** Says that a person is being moved, and that a free time is to be chosen. */
    void moving(BoardCard card, Command stop) {
        Button cancel = new Button(MessageCatalogue.text("booking.move.stop"), click -> stop.execute());
        cancel.addThemeVariants(ButtonVariant.SMALL);
        message.removeAll();
        message.add(Icons.MOVE.create(), new Span(MessageCatalogue.text("booking.move.choose", card.name())), cancel);
        sum.setVisible(false);
    }

    void tell(String text) {
        message.removeAll();
        if (!text.isEmpty()) {
            message.add(new Span(text));
        }
        sum.setVisible(text.isEmpty());
    }

    void clear() {
        tell("");
    }
}
