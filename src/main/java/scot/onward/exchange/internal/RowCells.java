package scot.onward.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.ColumnMapping;
import scot.onward.exchange.ImportField;
import scot.onward.exchange.Repair;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetRow;

/** The cells of one row by field; notes what is wrong with them and what was repaired while they are read. */
public final class RowCells {

    private final SheetRow row;
    private final ColumnMapping mapping;
    private final List<String> headings;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    public RowCells(SheetRow row, ColumnMapping mapping, List<String> headings) {
        this.row = row;
        this.mapping = mapping;
        this.headings = headings;
        mapping.columns().keySet().stream()
                .filter(field -> cell(field).kind() == SheetCell.Kind.ERROR)
                .forEach(field -> problem(field, CellProblem.Kind.FORMULA_WITHOUT_VALUE));
    }

    /** The text of a field; blank when it has none. */
    public String text(ImportField field) {
        return cell(field).kind() == SheetCell.Kind.ERROR ? "" : cell(field).text();
    }

    /** What a field says, if anything and if it can be understood. */
    public <T> @Nullable T value(ImportField field, Function<String, Understood<T>> reading) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        return switch (reading.apply(text)) {
            case Understood.Value<T> value -> {
                Optional.ofNullable(value.repair())
                        .ifPresent(kind ->
                                repairs.add(new Repair(heading(field), text, String.valueOf(value.value()), kind)));
                yield value.value();
            }
            case Understood.Not<T> not -> {
                problem(field, not.why());
                yield null;
            }
        };
    }

    public final void problem(ImportField field, CellProblem.Kind kind) {
        problems.add(new CellProblem(heading(field), field, cell(field).text(), kind));
    }

    public List<CellProblem> problems() {
        return problems;
    }

    public List<Repair> repairs() {
        return repairs;
    }

    private SheetCell cell(ImportField field) {
        return mapping.column(field).map(row::cell).orElse(SheetCell.BLANK);
    }

    private String heading(ImportField field) {
        return mapping.column(field).map(headings::get).orElse("");
    }
}
