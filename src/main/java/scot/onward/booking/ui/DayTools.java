package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.function.Consumer;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** The line over the board: which day, how full, in what look; and what is under way. */
class DayTools extends Div {

    private final Bold day = new Bold("");
    private final UnorderedList sum = new UnorderedList();
    private final Div message = new Div();
    private final Segmented<BoardLook> look = Segmented.of(MessageCatalogue.text("booking.look"), BoardLook.class);
    private final Button more = new Button(Icons.DOTS.create());
    private final ContextMenu ways = new ContextMenu(more);
    private LocalDate shown;

    DayTools(Consumer<LocalDate> show, Consumer<BoardLook> showAs, Dates dates) {
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
                step(Icons.LEFT, "booking.day.before", () -> show.accept(shown.minusDays(stepDays()))),
                today,
                step(Icons.RIGHT, "booking.day.after", () -> show.accept(shown.plusDays(stepDays()))),
                day);
        steps.addClassNames("row", "steps");
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        more.setAriaLabel(MessageCatalogue.text("booking.more"));
        more.getElement().setAttribute("aria-haspopup", "menu");
        ways.setOpenOnClick(true);
        look.setValue(BoardLook.DAY);
        look.small().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showAs.accept(event.getValue());
            }
        });
        add(steps, sum, message, look, more);
    }

    /** One more thing that can be done with the day. */
    void offer(String text, Command action) {
        ways.addItem(text, click -> action.execute());
    }

    /** One more way on, such as a file to save. */
    void offer(String text, Anchor link) {
        link.getStyle().setDisplay(Style.Display.NONE);
        add(link);
        ways.addItem(text, click -> link.getElement().callJsFunction("click"));
    }

    private int stepDays() {
        return look.getValue() == BoardLook.WEEK ? 7 : 1;
    }

    private static Button step(Icons icon, String key, Command action) {
        Button button = new Button(icon.create(), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key));
        return button;
    }

    void show(BoardDay board, BoardLook as) {
        shown = board.day();
        look.setValue(as);
        day.setText(
                as == BoardLook.WEEK
                        ? MessageCatalogue.text("booking.week", Dates.dayAndYear(WeekTable.monday(board.day())))
                        : Dates.dayAndYear(board.day()));
        sum.removeAll();
        if (as == BoardLook.WEEK) {
            return;
        }
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

    /** Says what is under way or went wrong, in place of the numbers, with what can be done about it. */
    void tell(Icons icon, String text, boolean atOnce, Button... ways) {
        message.removeAll();
        message.getElement().setAttribute("role", atOnce ? "alert" : "status");
        message.setClassName("wrong", atOnce);
        message.add(icon.create(), new Span(text));
        for (Button way : ways) {
            way.addThemeVariants(ButtonVariant.SMALL);
            message.add(way);
        }
        sum.setVisible(false);
    }

    void clear() {
        message.removeAll();
        message.removeClassName("wrong");
        sum.setVisible(true);
    }
}
