package scot.onward.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of the demonstration as a readable file, {@code demo/<table>.csv}: the heads are the columns, ids are words.
 */
final class DemoTable {

    // Where the column's own name does not say which table it refers to.
    private static final Map<String, String> REFERS_TO =
            Map.of("adviser_service.service_id", "offered_service", "directory_need.service_id", "directory_service");

    // Said of a row for the sign-in page, not kept.
    private static final Set<String> NOT_COLUMNS = Set.of("place");

    private DemoTable() {}

    /** The rows of {@code demo/<name>.csv}. */
    static List<CSVRecord> rows(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("demo/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the row {@code key} of a table is called. */
    static String named(String table, String key) {
        return rows(table).stream()
                .filter(row -> row.get("id").equals(key))
                .map(row -> row.get("name"))
                .findFirst()
                .orElseThrow();
    }

    /** Copies the file of {@code table} into it; {@code constants} are columns that are alike in every row. */
    static void copy(JdbcTemplate jdbc, String table, Map<String, Object> constants) {
        List<CSVRecord> rows = rows(table);
        List<String> heads = rows.getFirst().getParser().getHeaderNames().stream()
                .filter(head -> !NOT_COLUMNS.contains(head))
                .toList();
        List<String> columns = new ArrayList<>(heads);
        columns.addAll(constants.keySet());
        List<Object[]> values = new ArrayList<>();
        for (CSVRecord row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            heads.forEach(head -> cells.add(value(table, head, row.get(head))));
            cells.addAll(constants.values());
            values.add(cells.toArray());
        }
        insert(jdbc, table, columns, values);
    }

    /** Writes {@code rows} into {@code table} in one batch. */
    static void insert(JdbcTemplate jdbc, String table, List<String> columns, List<Object[]> rows) {
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        jdbc.batchUpdate("insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")", rows);
    }

    private static @Nullable Object value(String table, String head, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        if (head.equals("id")) {
            return DemoIds.id(table, cell);
        }
        if (head.endsWith("_id")) {
            return DemoIds.id(REFERS_TO.getOrDefault(table + "." + head, head.substring(0, head.length() - 3)), cell);
        }
        return cell;
    }
}
