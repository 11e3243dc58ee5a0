package scot.onward.exchange.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.SignedIn;

/** Which rows an organisation has imported before; the database keeps each fingerprint once. */
@Component
public class ImportedRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    ImportedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An imported row: its fingerprint, where it stood, and the referral it became. */
    public record Entry(String fingerprint, int row, UUID referralId) {}

    public Set<String> fingerprints(UUID organisationId) {
        return new HashSet<>(jdbc.queryForList(
                "select fingerprint from imported_row where organisation_id = ?", String.class, organisationId));
    }

    /** @param listWording what the practice said of the whole list, or null when each row says for itself */
    public void add(
            UUID importId,
            SignedIn person,
            String fileName,
            Instant now,
            @Nullable String listWording,
            List<Entry> entries) {
        UUID organisation = person.organisation();
        jdbc.update(
                """
                insert into referral_import (id, organisation_id, account_id, file_name, imported_at, referrals, list_wording)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                importId,
                organisation,
                person.accountId(),
                fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                Timestamp.from(now),
                entries.size(),
                listWording);
        jdbc.batchUpdate(
                "insert into imported_row (organisation_id, fingerprint, import_id, row_no, referral_id) values (?, ?, ?, ?, ?)",
                entries,
                BATCH,
                (statement, entry) -> {
                    statement.setObject(1, organisation);
                    statement.setString(2, entry.fingerprint());
                    statement.setObject(3, importId);
                    statement.setInt(4, entry.row());
                    statement.setObject(5, entry.referralId());
                });
    }
}
