package scot.onward.client.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.client.CannotMerge;
import scot.onward.client.ClientsMerged;
import scot.onward.client.MergeUndone;
import scot.onward.client.SafeContact;
import scot.onward.client.internal.RowJournal.Row;
import scot.onward.client.internal.Schema.Pointer;

/**
 * Makes two records one: everything that points at the one moves to the other, which takes over what it does not know itself.
 * What the person may be reached by becomes the narrower of both. Each changed row is written down, so that it can be undone.
 *
 * @see <a href="../../../../../../site/markdown/decisions/0020-two-records-one-person.md">Decision 20</a>
 */
@Component
public class Merging {

    private static final List<String> TAKEN_OVER =
            List.of("known_as", "birth_date", "postcode", "address", "language", "interpreter");

    private final JdbcTemplate jdbc;
    private final Schema schema;
    private final RowJournal journal;
    private final ClientRecords records;
    private final EntityManager entities;
    private final ApplicationEventPublisher publisher;

    Merging(
            JdbcTemplate jdbc,
            Schema schema,
            RowJournal journal,
            ClientRecords records,
            EntityManager entities,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.schema = schema;
        this.journal = journal;
        this.records = records;
        this.entities = entities;
        this.publisher = publisher;
    }

    /** @param contact how the person may be reached from now on */
    public void merge(UUID merge, UUID kept, UUID gone, SafeContact contact) {
        entities.flush();
        for (Pointer pointer : schema.pointers()) {
            if (schema.key(pointer.table()).contains(pointer.column())) {
                unite(merge, pointer, kept, gone);
            } else {
                move(merge, pointer, kept, gone);
            }
        }
        unite(merge, kept, gone, contact);
        entities.clear();
        publisher.publishEvent(new ClientsMerged(kept, gone));
    }

    /** Takes a merging back. */
    public void undo(UUID merge, UUID kept, UUID gone) {
        entities.flush();
        journal.takeBack(merge);
        entities.clear();
        publisher.publishEvent(new MergeUndone(kept, gone));
    }

    /** Rows of their own that belong to a client. One that would point at its own client twice loses the second. */
    private void move(UUID merge, Pointer pointer, UUID kept, UUID gone) {
        String table = pointer.table();
        if (table.equals("approved_summary")) {
            renumber(merge, kept, gone);
        }
        List<String> key = schema.key(table);
        List<String> columns = new ArrayList<>(key);
        columns.add(pointer.column());
        if (!pointer.isSecond()) {
            journal.rows(table, columns, pointer.column(), List.of(gone))
                    .forEach(row -> set(merge, table, key, row, pointer.column(), kept.toString()));
            return;
        }
        columns.add(Pointer.FIRST);
        for (Row row : journal.rows(table, columns, pointer.column(), List.of(gone, kept))) {
            if (isOneOf(row.cells().get(Pointer.FIRST), kept, gone)) {
                set(merge, table, key, row, pointer.column(), null);
            } else if (gone.toString().equals(row.cells().get(pointer.column()))) {
                set(merge, table, key, row, pointer.column(), kept.toString());
            }
        }
    }

    private static boolean isOneOf(@Nullable String id, UUID one, UUID other) {
        return one.toString().equals(id) || other.toString().equals(id);
    }

    private void renumber(UUID merge, UUID kept, UUID gone) {
        int last = Objects.requireNonNull(jdbc.queryForObject(
                "select coalesce(max(number), 0) from approved_summary where client_id = ?", Integer.class, kept));
        List<Row> rows = journal.rows("approved_summary", List.of("id", "number"), "client_id", List.of(gone));
        rows.stream()
                .sorted((one, other) -> number(other) - number(one))
                .forEach(row -> set(
                        merge, "approved_summary", List.of("id"), row, "number", String.valueOf(number(row) + last)));
    }

    private static int number(Row row) {
        return Integer.parseInt(Objects.requireNonNull(row.cells().get("number")));
    }

    private void set(UUID merge, String table, List<String> key, Row row, String column, @Nullable String value) {
        List<@Nullable String> values = new ArrayList<>();
        values.add(value);
        values.addAll(row.of(key));
        try {
            jdbc.update(
                    "update " + table + " set " + column + " = ?" + schema.nextVersion(table) + " where "
                            + RowJournal.equal(key),
                    values.toArray());
        } catch (DuplicateKeyException bothHaveOne) {
            throw new CannotMerge(table, bothHaveOne);
        }
        Map<String, @Nullable String> after = new LinkedHashMap<>(row.cells());
        after.put(column, value);
        journal.keep(merge, table, row, new Row(after));
    }

    /** Rows that only tie a client to something: hubs, needs, words of the name. What both have stays once. */
    private void unite(UUID merge, Pointer pointer, UUID kept, UUID gone) {
        String table = pointer.table();
        List<String> columns = schema.columns(table);
        List<String> key = schema.key(table);
        List<Row> had = journal.rows(table, columns, pointer.column(), List.of(kept));
        for (Row row : journal.rows(table, columns, pointer.column(), List.of(gone))) {
            Map<String, @Nullable String> moved = new LinkedHashMap<>(row.cells());
            moved.put(pointer.column(), kept.toString());
            Row after = new Row(moved);
            jdbc.update(
                    "delete from " + table + " where " + RowJournal.equal(key),
                    row.of(key).toArray());
            journal.keep(merge, table, row, null);
            if (had.stream().noneMatch(there -> there.of(key).equals(after.of(key)))) {
                insert(table, columns, after);
                journal.keep(merge, table, null, after);
            }
        }
    }

    private void insert(String table, List<String> columns, Row row) {
        jdbc.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                row.of(columns).toArray());
    }

    /** The two records themselves. */
    private void unite(UUID merge, UUID kept, UUID gone, SafeContact contact) {
        List<UUID> both = List.of(kept, gone);
        List<String> columns = schema.columns("client");
        List<String> ruleColumns = schema.columns("client_contact_rule");
        List<Row> before = goneFirst(journal.rows("client", columns, "id", both), gone);
        List<Row> rulesBefore = journal.rows("client_contact_rule", ruleColumns, "client_id", both);
        String chi = jdbc.queryForObject("select chi from client where id = ?", String.class, gone);
        for (String column : TAKEN_OVER) {
            jdbc.update(
                    "update client k join client g on g.id = ? set k." + column + " = coalesce(k." + column + ", g."
                            + column + ") where k.id = ?",
                    gone,
                    kept);
        }
        jdbc.update("update client set merged_into = ?, chi = null, version = version + 1 where id = ?", kept, gone);
        jdbc.update("update client set chi = coalesce(chi, ?) where id = ?", chi, kept);
        entities.clear();
        records.findById(kept).orElseThrow().reachedBy(contact);
        entities.flush();
        differences(merge, "client", before, journal.rows("client", columns, "id", both));
        differences(
                merge,
                "client_contact_rule",
                rulesBefore,
                journal.rows("client_contact_rule", ruleColumns, "client_id", both));
    }

    /** Undone the other way round, so that the kept record has given the CHI number back before the other takes it. */
    private static List<Row> goneFirst(List<Row> rows, UUID gone) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> !gone.toString().equals(row.cells().get("id"))))
                .toList();
    }

    private void differences(UUID merge, String table, List<Row> before, List<Row> after) {
        List<String> key = schema.key(table);
        for (Row row : before) {
            Row now = after.stream()
                    .filter(each -> each.of(key).equals(row.of(key)))
                    .findFirst()
                    .orElse(null);
            if (!row.equals(now)) {
                journal.keep(merge, table, row, now);
            }
        }
        after.stream()
                .filter(row -> before.stream().noneMatch(each -> each.of(key).equals(row.of(key))))
                .forEach(row -> journal.keep(merge, table, null, row));
    }
}
