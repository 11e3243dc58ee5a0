package scot.onward.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column, counted from 0, holds which field; a field that no column holds is simply not there. */
public record ColumnMapping(Map<ImportField, Integer> columns) {

    public ColumnMapping {
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** The mapping that the headings suggest: the first column of each known heading. */
    public static ColumnMapping guess(List<String> headings, ImportWords words) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int column = 0; column < headings.size(); column++) {
            int here = column;
            words.field(headings.get(column)).ifPresent(field -> columns.putIfAbsent(field, here));
        }
        return new ColumnMapping(columns);
    }

    /** This mapping with {@code field} in another column, or in none. */
    public ColumnMapping with(ImportField field, Optional<Integer> column) {
        Map<ImportField, Integer> changed = new EnumMap<>(ImportField.class);
        changed.putAll(columns);
        column.ifPresentOrElse(index -> changed.put(field, index), () -> changed.remove(field));
        return new ColumnMapping(changed);
    }

    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    /** What has to be mapped before rows can be read: name, birth date or CHI, telephone number, what would help. */
    public Set<ImportField> missing() {
        Set<ImportField> missing = EnumSet.noneOf(ImportField.class);
        if (!has(ImportField.NAME) && !has(ImportField.FAMILY_NAME)) {
            missing.add(ImportField.NAME);
        }
        if (!has(ImportField.BIRTH_DATE) && !has(ImportField.CHI)) {
            missing.add(ImportField.BIRTH_DATE);
        }
        if (!has(ImportField.ISSUES)) {
            missing.add(ImportField.ISSUES);
        }
        if (!has(ImportField.PHONE)) {
            missing.add(ImportField.PHONE);
        }
        return missing;
    }
}
