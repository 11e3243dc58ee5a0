package scot.onward.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows gathered per table and written in one batch each, in an order that the foreign keys accept. */
final class DemoRows {

    private static final List<String> ORDER = List.of(
            "clinic",
            "clinic_service",
            "clinic_exception",
            "closure",
            "client",
            "client_word",
            "client_need",
            "client_hub",
            "same_person",
            "consent",
            "approved_summary",
            "referral",
            "referral_issue",
            "referral_need",
            "referral_event",
            "contact_attempt",
            "safety_clock",
            "safety_clock_event",
            "referral_feedback",
            "group_session",
            "appointment",
            "appointment_event",
            "group_place",
            "claim",
            "displacement",
            "waiting_entry",
            "waiting_offer",
            "message",
            "advice_case",
            "advice_session",
            "session_issue",
            "found_date",
            "action_item",
            "gain",
            "debt",
            "outcome",
            "onward_referral",
            "onward_event",
            "access_log");

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    /** A new row of {@code table}; its columns are set one by one. */
    Row add(String table) {
        if (!ORDER.contains(table)) {
            throw new IllegalArgumentException("No place in the order for " + table);
        }
        Row row = new Row();
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return row;
    }

    /** The rows of {@code table} so far. */
    List<Row> of(String table) {
        return List.copyOf(tables.getOrDefault(table, List.of()));
    }

    void write(JdbcTemplate jdbc) {
        for (String table : ORDER) {
            List<Row> rows = tables.getOrDefault(table, List.of());
            if (!rows.isEmpty()) {
                List<String> columns = rows.stream()
                        .flatMap(row -> row.values.keySet().stream())
                        .distinct()
                        .toList();
                DemoTable.insert(
                        jdbc,
                        table,
                        columns,
                        rows.stream().map(row -> row.in(columns)).toList());
            }
        }
    }

    /** One row being filled; a column that is not set stays null. */
    static final class Row {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Row set(String column, @Nullable Object value) {
            values.put(column, value instanceof Enum<?> word ? word.name() : value);
            return this;
        }

        @Nullable
        Object get(String column) {
            return values.get(column);
        }

        private Object[] in(List<String> columns) {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(values.get(column)));
            return cells.toArray();
        }
    }
}
