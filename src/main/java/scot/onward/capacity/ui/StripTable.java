package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.Strip;
import scot.onward.capacity.Strip.Cell;
import scot.onward.capacity.Strip.Column;
import scot.onward.capacity.Strip.Group;
import scot.onward.capacity.Strip.Kind;
import scot.onward.capacity.Strip.Row;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** A line an adviser at a hub, a column a stretch of time: the number is in the cell, the colour only says it again. */
class StripTable extends NativeTable {

    private final Strip strip;
    private final Dates dates;
    private final Consumer<UUID> openClosure;

    StripTable(Strip strip, Dates dates, Consumer<UUID> openClosure) {
        this.strip = strip;
        this.dates = dates;
        this.openClosure = openClosure;
        addClassNames("heat", "by-" + strip.by().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setCaptionText(MessageCatalogue.text("capacity.strip.caption"));
        getCaption().addClassName("vh");
        head();
        strip.groups().forEach(this::group);
    }

    private void head() {
        NativeTableRow row = getHead().addRow();
        NativeTableHeaderCell corner = row.addHeaderCell();
        Span adviser = new Span(MessageCatalogue.text("capacity.adviser"));
        adviser.addClassName("vh");
        corner.add(adviser);
        LocalDate before = null;
        for (Column column : strip.columns()) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            StripWords.Heading heading = StripWords.heading(column, before, strip.by(), dates);
            cell.add(new Span(heading.first()));
            String second = heading.second();
            if (second != null) {
                Span under = new Span(second);
                under.addClassName("sm1");
                cell.add(under);
            }
            cell.setClassName("td", isToday(column));
            before = column.from();
        }
    }

    private boolean isToday(Column column) {
        return !dates.today().isBefore(column.from()) && !dates.today().isAfter(column.to());
    }

    private void group(Group group) {
        NativeTableRow heading = getBody().addRow();
        heading.addClassName("hub");
        NativeTableHeaderCell cell = heading.addHeaderCell();
        cell.getElement().setAttribute("colspan", String.valueOf(strip.columns().size() + 1));
        cell.getElement().setAttribute("scope", "rowgroup");
        String name = group.name();
        Span words = new Span(StripWords.sizes(group));
        words.addClassName("hint");
        cell.add(
                Icons.BUILDING.create(),
                StripWords.bold(name == null ? MessageCatalogue.text("capacity.practices") : name),
                words);
        for (int n = 0; n < group.rows().size(); n++) {
            row(group, group.rows().get(n), n == 0);
        }
    }

    private void row(Group group, Row row, boolean first) {
        NativeTableRow line = getBody().addRow();
        NativeTableHeaderCell who = line.addHeaderCell();
        who.getElement().setAttribute("scope", "row");
        boolean practice = group.hubId() == null;
        Span place = new Span(practice ? row.adviserName() + ", " + StripWords.rooms(row) : StripWords.rooms(row));
        place.addClassName("where");
        who.add(StripWords.bold(practice ? row.hubName() : row.adviserName()), place);
        for (int n = 0; n < strip.columns().size(); n++) {
            Column column = strip.columns().get(n);
            if (column.holiday() == null) {
                cell(line.addDataCell(), row, column, row.cells().get(n));
            } else if (first) {
                holiday(line.addDataCell(), column.holiday(), group.rows().size());
            }
        }
    }

    private static void holiday(NativeTableCell cell, @Nullable String name, int rows) {
        cell.addClassNames("h", "shutc");
        cell.getElement().setAttribute("rowspan", String.valueOf(rows));
        Span words = new Span(
                Icons.CALENDAR_X.create(),
                StripWords.bold(String.valueOf(name)),
                new Span(MessageCatalogue.text("capacity.allClosed")));
        cell.add(words);
    }

    private void cell(NativeTableCell data, Row row, Column column, Cell cell) {
        data.addClassName("h");
        if (cell.kind() == Kind.NONE) {
            data.addClassName("noclinic");
            Span nothing = new Span(MessageCatalogue.text("capacity.noClinic"));
            nothing.addClassName("vh");
            data.add(nothing);
            return;
        }
        Button button = new Button(face(data, cell));
        button.addClassName("face");
        button.setAriaLabel(StripWords.aria(row, column, cell, dates));
        button.setTooltipText(StripWords.aria(row, column, cell, dates));
        button.addClickListener(click -> open(row, cell));
        data.add(button);
    }

    private static Span face(NativeTableCell data, Cell cell) {
        if (cell.kind() == Kind.OPEN) {
            data.addClassName("h" + cell.heat());
            boolean full = cell.isFull() && cell.places() > 0;
            return face(
                    StripWords.bold(full ? MessageCatalogue.text("capacity.full") : String.valueOf(cell.booked())),
                    small(full ? String.valueOf(cell.places()) : MessageCatalogue.text("capacity.of", cell.places())));
        }
        data.addClassName(cell.kind() == Kind.ADVISER_AWAY ? "away" : "lostc");
        Span what = small(MessageCatalogue.text("capacity.cell." + cell.kind().name()));
        if (cell.places() > 0) {
            return face(what, small(MessageCatalogue.text("capacity.partly", cell.booked(), cell.places())));
        }
        Icons icon = cell.kind() == Kind.ADVISER_AWAY ? Icons.USER_X : Icons.ALERT;
        return face(icon.create(), what);
    }

    private static Span face(Component... parts) {
        Span face = new Span(parts);
        face.addClassName("nums");
        return face;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("small");
        return small;
    }

    private void open(Row row, Cell cell) {
        UUID closure = cell.closureId();
        UUID clinic = cell.clinicId();
        if (closure != null) {
            openClosure.accept(closure);
        } else if (clinic != null) {
            ClinicsNavigation.edit(row.hubId(), clinic);
        }
    }
}
