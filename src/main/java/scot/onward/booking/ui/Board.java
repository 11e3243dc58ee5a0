package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.ClosedBy;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The day as a grid: a column a clinic, cards by time. Drawing it again changes only the cells that differ. */
@Tag("onward-board")
class Board extends HtmlContainer {

    private static final String SHUT_COLUMN = "106px";

    private final BoardCells cells;
    private final Div heads = new Div();
    private final OrderedList grid = new OrderedList();
    private final ListItem now = new ListItem();
    private final ListItem nowTime = new ListItem();
    private final Map<String, Component> drawn = new HashMap<>();

    Board(BoardActions actions, Command everyMinute) {
        cells = new BoardCells(actions);
        addClassName("board");
        getElement().setAttribute("role", "group");
        heads.addClassName("heads");
        grid.addClassName("gridb");
        now.addClassName("now");
        now.getElement().setAttribute("aria-hidden", "true");
        nowTime.addClassName("now-time");
        add(heads, grid);
        getElement().addEventListener("minute", event -> everyMinute.execute());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/onward-board.js");
    }

    /** Shows a day. */
    void show(BoardDay day, String ariaLabel, boolean namesHidden) {
        getElement().setAttribute("aria-label", ariaLabel);
        Scale scale = Scale.of(day);
        String columns = "52px "
                + day.clinics().stream()
                        .map(clinic -> clinic.closedBy() == null ? "minmax(120px, 1fr)" : SHUT_COLUMN)
                        .collect(Collectors.joining(" "));
        heads.getStyle().set("grid-template-columns", columns);
        grid.getStyle().set("grid-template-columns", columns).set("--rows", String.valueOf(scale.rows()));
        showHeads(day);
        List<Cell> wanted = cells(day, scale, namesHidden);
        showCells(wanted);
        showNow(day, scale);
    }

    private void showHeads(BoardDay day) {
        heads.removeAll();
        Div corner = new Div(Icons.CLOCK.create(), Words.of("vh", MessageCatalogue.text("booking.board.time")));
        corner.addClassName("corner");
        heads.add(corner);
        for (int n = 0; n < day.clinics().size(); n++) {
            heads.add(cells.head(day.clinics().get(n), n + 2, day.now()));
        }
    }

    private List<Cell> cells(BoardDay day, Scale scale, boolean namesHidden) {
        List<Cell> wanted = new ArrayList<>();
        wanted.add(new Cell("hours" + scale, () -> cells.hours(scale)));
        for (int n = 0; n < day.clinics().size(); n++) {
            int column = n + 2;
            BoardClinic clinic = day.clinics().get(n);
            ClosedBy closedBy = clinic.closedBy();
            if (closedBy != null) {
                wanted.add(new Cell("closed" + column + closedBy, () -> cells.closed(column, closedBy)));
            } else if (clinic.clinicId() != null) {
                wanted.addAll(cells.outside(clinic, column, scale));
            }
            wanted.addAll(inOrderOfTime(clinic, column, scale, day.now(), namesHidden));
        }
        return wanted;
    }

    private List<Cell> inOrderOfTime(BoardClinic clinic, int column, Scale scale, Instant now, boolean namesHidden) {
        record Timed(Instant from, Cell cell) {}
        Stream<Timed> stretches = clinic.stretches().stream()
                .filter(stretch -> clinic.closedBy() == null || stretch.kind() != BoardStretch.Kind.CLOSED)
                .map(stretch -> new Timed(stretch.from(), cells.stretch(clinic, stretch, column, scale, now)));
        Stream<Timed> cards = clinic.cards().stream()
                .map(card -> new Timed(card.startsAt(), cells.card(card, column, scale, now, namesHidden)));
        return Stream.concat(stretches, cards)
                .sorted(Comparator.comparing(Timed::from))
                .map(Timed::cell)
                .toList();
    }

    /** A cell and what it says: as long as that is the same, it stays as it is. */
    record Cell(String content, Supplier<Component> component) {}

    private void showCells(List<Cell> wanted) {
        Map<String, Component> kept = new LinkedHashMap<>();
        for (Cell cell : wanted) {
            Component known = drawn.get(cell.content());
            kept.put(cell.content(), known == null ? cell.component().get() : known);
        }
        drawn.forEach((content, component) -> {
            if (!kept.containsKey(content)) {
                grid.remove(component);
            }
        });
        int place = 0;
        for (Component component : kept.values()) {
            if (component.getParent().isEmpty()) {
                grid.addComponentAtIndex(place, component);
            }
            place++;
        }
        drawn.clear();
        drawn.putAll(kept);
    }

    private void showNow(BoardDay day, Scale scale) {
        Optional<Double> quarters = scale.quarters(day.now());
        if (quarters.isEmpty()) {
            now.removeFromParent();
            nowTime.removeFromParent();
            return;
        }
        String time = Dates.time(day.now());
        nowTime.removeAll();
        nowTime.add(Words.of("vh", MessageCatalogue.text("booking.board.now")), new Span(time));
        String down = String.format(Locale.ROOT, "%.2f", quarters.get());
        now.getStyle().set("--y", down);
        nowTime.getStyle().set("--y", down);
        if (now.getParent().isEmpty()) {
            grid.add(now, nowTime);
        }
    }
}
