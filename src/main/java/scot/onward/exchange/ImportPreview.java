package scot.onward.exchange;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import scot.onward.sheet.Sheet;

/** Every row of a list with what would happen to it; those that need work first. */
public record ImportPreview(Sheet sheet, List<PreviewRow> rows, Map<PreviewRow.State, Integer> counts) {

    static ImportPreview of(Sheet sheet, List<PreviewRow> rows) {
        Map<PreviewRow.State, Integer> counts = new EnumMap<>(PreviewRow.State.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return new ImportPreview(
                sheet,
                rows.stream()
                        .sorted(Comparator.comparing(PreviewRow::state).thenComparing(PreviewRow::number))
                        .toList(),
                counts);
    }

    public int count(PreviewRow.State state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many referrals the import would make. */
    public int toImport() {
        return count(PreviewRow.State.READY) + count(PreviewRow.State.REPAIRED);
    }
}
