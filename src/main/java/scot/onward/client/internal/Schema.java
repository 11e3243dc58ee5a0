package scot.onward.client.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the database itself says of its tables: which of them point at a client, and by what their rows are known. */
@Component
class Schema {

    private static final String VERSION = "version";

    /** About the merging itself; these go on pointing at the record that is gone. */
    private static final String APART = "('client', 'same_person', 'client_merge')";

    private final JdbcTemplate jdbc;
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
    private final Map<String, List<String>> columns = new ConcurrentHashMap<>();

    Schema(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A column that is a foreign key to a client. */
    record Pointer(String table, String column) {

        /** The column by which a row belongs to a client; any other only mentions one. */
        static final String FIRST = "client_id";

        boolean isSecond() {
            return !column.equals(FIRST);
        }
    }

    /** All of them, those first that only mention a client. */
    List<Pointer> pointers() {
        return jdbc.query("""
                select k.table_name, k.column_name from information_schema.key_column_usage k
                where k.table_schema = database() and k.referenced_table_name = 'client' and k.referenced_column_name = 'id'
                  and k.table_name not in %s
                order by k.column_name = 'client_id', 1, 2
                """.formatted(APART), (row, n) -> new Pointer(row.getString(1), row.getString(2)));
    }

    /** The columns of the primary key. */
    List<String> key(String table) {
        return keys.computeIfAbsent(table, name -> jdbc.queryForList("""
                        select column_name from information_schema.key_column_usage
                        where table_schema = database() and table_name = ? and constraint_name = 'PRIMARY'
                        order by ordinal_position
                        """, String.class, name));
    }

    /** The columns that can be written, without the version. */
    List<String> columns(String table) {
        return written(table).stream().filter(column -> !column.equals(VERSION)).toList();
    }

    /** What an update adds so that the row's version goes up, where it has one. */
    String nextVersion(String table) {
        return written(table).contains(VERSION) ? ", version = version + 1" : "";
    }

    private List<String> written(String table) {
        return columns.computeIfAbsent(table, name -> jdbc.queryForList("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ? and generation_expression is null
                        order by ordinal_position
                        """, String.class, name));
    }
}
