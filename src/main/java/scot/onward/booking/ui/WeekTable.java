package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import scot.onward.booking.ClinicWeek;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** A hub's week: how full each clinic is on each day. A day opens by its head or by any of its cells. */
@Tag("div")
class WeekTable extends HtmlContainer {

    private final Dates dates;
    private final Consumer<LocalDate> open;

    WeekTable(Dates dates, Consumer<LocalDate> open) {
        this.dates = dates;
        this.open = open;
        addClassName("week");
        setVisible(false);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    void show(List<ClinicWeek> clinics) {
        removeAll();
        if (clinics.isEmpty()) {
            add(new Paragraph(MessageCatalogue.text("booking.week.none")));
            return;
        }
        NativeTableRow heads = new NativeTableRow(
                new NativeTableHeaderCell(Words.of("vh", MessageCatalogue.text("booking.week.clinic"))));
        clinics.getFirst().days().stream()
                .map(ClinicWeek.OnDay::day)
                .forEach(day -> heads.add(new NativeTableHeaderCell(button(day, new Span(dates.day(day)), ""))));
        NativeTableBody body = new NativeTableBody();
        clinics.forEach(clinic -> body.add(row(clinic)));
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(heads), body);
        add(table);
    }

    private NativeTableRow row(ClinicWeek clinic) {
        NativeTableHeaderCell who = new NativeTableHeaderCell(
                new Bold(clinic.adviserName()), Words.of("m", Words.place(clinic.roomName(), clinic.delivery())));
        who.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(who);
        clinic.days().forEach(day -> row.add(cell(clinic, day)));
        return row;
    }

    private NativeTableCell cell(ClinicWeek clinic, ClinicWeek.OnDay on) {
        NativeTableCell cell = new NativeTableCell();
        if (on.closedBy() != null) {
            cell.add(button(
                    on.day(),
                    Badges.plain(Icons.CALENDAR_X, MessageCatalogue.word(on.closedBy())),
                    clinic.adviserName()));
        } else if (on.places() > 0) {
            Span says = new Span(new Bold(MessageCatalogue.text("booking.clinic.booked", on.booked(), on.places())));
            standing(on).ifPresent(says::add);
            cell.add(button(on.day(), says, clinic.adviserName()));
            int part = Math.round(100f * on.booked() / on.places());
            cell.getElement().getStyle().set("--full", Math.min(100, part) + "%");
        }
        return cell;
    }

    private static Optional<Span> standing(ClinicWeek.OnDay on) {
        if (on.toMove() > 0) {
            return Optional.of(Badges.warn(on.toMove() + " " + MessageCatalogue.text("booking.sum.toMove")));
        }
        if (on.booked() >= on.places()) {
            return Optional.of(Words.of("full", MessageCatalogue.text("booking.clinic.full")));
        }
        return on.free() == 0
                ? Optional.empty()
                : Optional.of(Words.of("m", MessageCatalogue.text("booking.week.free", on.free())));
    }

    private NativeButton button(LocalDate day, Component words, String who) {
        NativeButton button = new NativeButton();
        button.add(words);
        button.addClickListener(click -> open.accept(day));
        if (!who.isEmpty()) {
            button.setAriaLabel(
                    who + ", " + dates.day(day) + ", " + words.getElement().getTextRecursively());
        }
        return button;
    }
}
