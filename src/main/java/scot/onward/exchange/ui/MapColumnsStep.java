package scot.onward.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Optional;
import java.util.stream.IntStream;
import scot.onward.exchange.ColumnMapping;
import scot.onward.exchange.ImportField;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetRow;

/** The second step: which column holds what, guessed from the headings, and what was said of the whole list. */
class MapColumnsStep extends Composite<SectionCard> {

    private final Sheet sheet;
    private final SerializableBiConsumer<ColumnMapping, Boolean> changed;
    private final Checkbox listAgreed = new Checkbox();
    private ColumnMapping mapping;

    MapColumnsStep(Sheet sheet, ColumnMapping guess, SerializableBiConsumer<ColumnMapping, Boolean> changed) {
        this.sheet = sheet;
        this.mapping = guess;
        this.changed = changed;
        Div found = columns();
        Div others = columns();
        for (ImportField field : ImportField.values()) {
            boolean shown = guess.has(field) || guess.missing().contains(field);
            (shown ? found : others).add(column(field));
        }
        listAgreed.setLabel(getTranslation("exchange.columns.listAgreed"));
        listAgreed.addValueChangeListener(change -> tell());
        getContent().add(found, new Details(getTranslation("exchange.columns.others"), others), listAgreed);
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(2, getTranslation("exchange.columns.title"))
                .hint(getTranslation("exchange.columns.hint"));
    }

    void setEnabled(boolean enabled) {
        getContent().setEnabled(enabled);
    }

    /** Tells what is chosen now. */
    void tell() {
        changed.accept(mapping, listAgreed.getValue());
    }

    private static Div columns() {
        Div columns = new Div();
        columns.addClassName("import-columns");
        return columns;
    }

    private ComboBox<Integer> column(ImportField field) {
        ComboBox<Integer> column = new ComboBox<>(MessageCatalogue.word(field));
        column.setItems(IntStream.range(0, sheet.columns().size()).boxed().toList());
        column.setItemLabelGenerator(index -> sheet.columns().get(index));
        column.setClearButtonVisible(true);
        column.setPlaceholder(getTranslation("exchange.columns.none"));
        mapping.column(field).ifPresent(index -> {
            column.setValue(index);
            column.setHelperText(example(index));
        });
        column.addValueChangeListener(change -> {
            Optional<Integer> index = Optional.ofNullable(change.getValue());
            column.setHelperText(index.map(this::example).orElse(""));
            mapping = mapping.with(field, index);
            tell();
        });
        return column;
    }

    /** The first thing that stands in a column, so that a wrong choice is seen at once. */
    private String example(int column) {
        return sheet.rows().stream()
                .map(row -> exampleIn(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> getTranslation("exchange.columns.example", text))
                .orElseGet(() -> getTranslation("exchange.columns.empty"));
    }

    private static String exampleIn(SheetRow row, int column) {
        String text = row.cell(column).text();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
