package scot.onward.client.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down each row that a merging changes, as it was before and after, and takes them back: what somebody changed since
 * stays as they made it. A row's version goes up both times, so that nobody writes over it what they had read before.
 */
@Component
public class RowJournal {

    private static final TypeReference<LinkedHashMap<String, @Nullable String>> ROW = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final Schema schema;
    private final JsonMapper json;

    RowJournal(JdbcTemplate jdbc, Schema schema, JsonMapper json) {
        this.jdbc = jdbc;
        this.schema = schema;
        this.json = json;
    }

    /** A row of a table as words, or those columns of it that matter. */
    record Row(Map<String, @Nullable String> cells) {

        List<@Nullable String> of(List<String> columns) {
            return columns.stream().map(cells::get).toList();
        }
    }

    /** The rows of a table in which a column has one of these values. */
    List<Row> rows(String table, List<String> columns, String column, List<UUID> values) {
        String object = columns.stream().map(name -> "'" + name + "', " + name).collect(Collectors.joining(", "));
        return jdbc.query(
                "select json_object(" + object + ") from " + table + " where " + column + " in ("
                        + values.stream().map(value -> "?").collect(Collectors.joining(", ")) + ") for update",
                (row, n) -> new Row(json.readValue(row.getString(1), ROW)),
                values.toArray());
    }

    /** Keeps one changed row; without {@code before} it was added, without {@code after} removed. */
    void keep(UUID merge, String table, @Nullable Row before, @Nullable Row after) {
        jdbc.update(
                """
                insert into client_merge_step (merge_id, number, table_name, row_before, row_after)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ? from client_merge_step where merge_id = ?
                """,
                merge,
                table,
                before == null ? null : json.writeValueAsString(before.cells()),
                after == null ? null : json.writeValueAsString(after.cells()),
                merge);
    }

    private record Kept(
            String table, @Nullable String before, @Nullable String after) {}

    /** Takes back everything that one merging changed, the last change first. */
    void takeBack(UUID merge) {
        jdbc.query(
                        "select table_name, row_before, row_after from client_merge_step where merge_id = ? order by number desc",
                        (row, n) -> new Kept(row.getString(1), row.getString(2), row.getString(3)),
                        merge)
                .forEach(step -> takeBack(step.table(), row(step.before()), row(step.after())));
    }

    private void takeBack(String table, @Nullable Row before, @Nullable Row after) {
        List<String> key = schema.key(table);
        if (before == null) {
            Row added = Objects.requireNonNull(after);
            jdbc.update(
                    "delete from " + table + " where " + equal(key),
                    added.of(key).toArray());
        } else if (after == null) {
            List<String> columns = List.copyOf(before.cells().keySet());
            jdbc.update(
                    "insert ignore into " + table + " (" + String.join(", ", columns) + ") values ("
                            + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")",
                    before.of(columns).toArray());
        } else {
            before.cells().forEach((column, value) -> {
                if (!Objects.equals(value, after.cells().get(column))) {
                    List<@Nullable String> values = new ArrayList<>();
                    values.add(value);
                    values.addAll(after.of(key));
                    values.add(after.cells().get(column));
                    jdbc.update(
                            "update " + table + " set " + column + " = ?" + schema.nextVersion(table) + " where "
                                    + equal(key) + " and " + column + " <=> ?",
                            values.toArray());
                }
            });
        }
    }

    private @Nullable Row row(@Nullable String text) {
        return text == null ? null : new Row(json.readValue(text, ROW));
    }

    static String equal(List<String> columns) {
        return columns.stream().map(column -> column + " <=> ?").collect(Collectors.joining(" and "));
    }
}
