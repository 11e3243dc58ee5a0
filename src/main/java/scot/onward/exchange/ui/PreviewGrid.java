package scot.onward.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.PreviewRow;
import scot.onward.exchange.Repair;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Rows of a list as they would be imported; of each what is wrong, in which column, or what was put right. */
class PreviewGrid extends Grid<PreviewRow> {

    PreviewGrid() {
        addClassName("import-rows");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addColumn(PreviewRow::number)
                .setHeader(getTranslation("exchange.rows.number"))
                .setWidth("80px")
                .setFlexGrow(0);
        addColumn(row -> row.reading().patient())
                .setHeader(getTranslation("exchange.rows.patient"))
                .setWidth("220px")
                .setFlexGrow(0);
        addComponentColumn(PreviewGrid::badge)
                .setHeader(getTranslation("exchange.rows.state"))
                .setWidth("190px")
                .setFlexGrow(0);
        addComponentColumn(PreviewGrid::remarks).setHeader(getTranslation("exchange.rows.why"));
        setEmptyStateText(getTranslation("exchange.rows.none"));
    }

    /** A problem in words: the column, what stands there, what to write instead. */
    static String say(CellProblem problem) {
        String column = problem.column().isEmpty() ? MessageCatalogue.word(problem.field()) : problem.column();
        return MessageCatalogue.text("exchange.problem." + problem.kind(), column, cut(problem.value()));
    }

    private static String say(Repair repair) {
        return MessageCatalogue.text("exchange.repair." + repair.kind(), repair.column(), repair.from(), repair.to());
    }

    private static Component badge(PreviewRow row) {
        String word = MessageCatalogue.text("exchange.state." + row.state());
        return switch (row.state()) {
            case FAULTY -> Badges.danger(word);
            case REPEATED, IMPORTED_BEFORE -> Badges.plain(Icons.MINUS, word);
            case REPAIRED -> Badges.info(word);
            case READY -> Badges.ok(word);
        };
    }

    private static Component remarks(PreviewRow row) {
        Stream<String> same = row.state() == PreviewRow.State.REPEATED
                ? Stream.of(MessageCatalogue.text("exchange.rows.sameAs", String.valueOf(row.sameAs())))
                : Stream.empty();
        UnorderedList remarks = new UnorderedList();
        Stream.of(
                        row.problems().stream().map(PreviewGrid::say),
                        row.repairs().stream().map(PreviewGrid::say),
                        same)
                .flatMap(lines -> lines)
                .forEach(line -> remarks.add(new ListItem(new Span(line))));
        return remarks;
    }

    private static String cut(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}
