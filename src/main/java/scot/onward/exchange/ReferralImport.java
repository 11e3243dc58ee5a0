package scot.onward.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;
import scot.onward.exchange.internal.Fingerprint;
import scot.onward.exchange.internal.ImportedRows;
import scot.onward.exchange.internal.ImportedRows.Entry;
import scot.onward.referral.ListResult;
import scot.onward.referral.ReferralFromList;
import scot.onward.referral.Referrals;
import scot.onward.shared.HubTime;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetRow;
import scot.onward.triage.RuleBook;

/**
 * Imports a list of referrals for the organisation of the signed-in person. Nothing is kept until {@link #save}, and then
 * every row that is ready or none.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('PRACTICE', 'ADVISER')")
public class ReferralImport {

    private static final Logger log = LoggerFactory.getLogger(ReferralImport.class);

    private final Referrals referrals;
    private final ImportedRows importedRows;
    private final CurrentUser currentUser;
    private final ChangeLog changes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ImportWords words;

    ReferralImport(
            Referrals referrals,
            RuleBook ruleBook,
            ImportedRows importedRows,
            CurrentUser currentUser,
            ChangeLog changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.referrals = referrals;
        this.importedRows = importedRows;
        this.currentUser = currentUser;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
        this.words = ImportWords.standard(ruleBook.letterKinds());
    }

    /** The words by which headings and cells are understood. */
    public ImportWords words() {
        return words;
    }

    /**
     * What would be imported, and everything that is wrong, row by row. Nothing is kept.
     *
     * @param listAgreed whether the person said that everybody on the list agreed to be contacted
     */
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping, boolean listAgreed) {
        LocalDate today = HubTime.today(clock);
        RowReader reader = new RowReader(words, mapping, sheet.columns(), referrals::check, today, listAgreed);
        Set<String> before = importedRows.fingerprints(currentUser.get().organisation());
        Map<String, Integer> seen = new HashMap<>();
        List<PreviewRow> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            rows.add(preview(reader.read(row), before, seen));
        }
        return ImportPreview.of(sheet, rows);
    }

    private static PreviewRow preview(RowReading reading, Set<String> before, Map<String, Integer> seen) {
        if (!(reading instanceof RowReading.Ready ready)) {
            return new PreviewRow(reading, "", PreviewRow.State.FAULTY, 0);
        }
        String fingerprint = Fingerprint.of(ready);
        if (before.contains(fingerprint)) {
            return new PreviewRow(reading, fingerprint, PreviewRow.State.IMPORTED_BEFORE, 0);
        }
        Integer first = seen.putIfAbsent(fingerprint, ready.row().number());
        if (first != null) {
            return new PreviewRow(reading, fingerprint, PreviewRow.State.REPEATED, first);
        }
        PreviewRow.State state = ready.repairs().isEmpty() ? PreviewRow.State.READY : PreviewRow.State.REPAIRED;
        return new PreviewRow(reading, fingerprint, state, 0);
    }

    /**
     * Saves every row that is ready, in one transaction.
     *
     * @param hubId the one of the person's hubs that the referrals go to
     * @param fileName kept with the import
     * @param progress told how many rows are done, from time to time
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ImportResult save(ImportPreview preview, UUID hubId, String fileName, IntConsumer progress) {
        List<PreviewRow> rows = preview.rows().stream()
                .filter(row -> row.state().isImported())
                .sorted(Comparator.comparing(PreviewRow::number))
                .toList();
        try {
            return transaction.execute(status -> {
                ListResult sent = referrals.sendAll(
                        hubId, rows.stream().map(ReferralImport::fromList).toList(), progress);
                return switch (sent) {
                    case ListResult.Refused refused ->
                        new ImportResult.RowRefused(rows.get(refused.index()).number());
                    case ListResult.AllSent all -> {
                        if (!keepFingerprints(rows, fileName)) {
                            status.setRollbackOnly();
                            yield new ImportResult.ImportedMeanwhile();
                        }
                        yield new ImportResult.Imported(all.referrals());
                    }
                };
            });
        } catch (DataAccessException | TransactionException e) {
            // The message of a database error may quote what was in a row; its kind alone is logged.
            log.error(
                    "An import of {} rows was rolled back: {}",
                    rows.size(),
                    e.getClass().getSimpleName());
            return new ImportResult.Failed();
        }
    }

    /** False when the database already knows one of the rows. */
    private boolean keepFingerprints(List<PreviewRow> rows, String fileName) {
        UUID importId = UUID.randomUUID();
        boolean agreedByList = rows.stream().anyMatch(row -> ready(row).agreedByList());
        try {
            importedRows.add(
                    importId,
                    currentUser.get(),
                    fileName,
                    clock.instant(),
                    agreedByList ? ReferralFromList.WORDING : null,
                    rows.stream()
                            .map(row -> new Entry(
                                    row.fingerprint(),
                                    row.number(),
                                    ready(row).form().id()))
                            .toList());
        } catch (DuplicateKeyException importedMeanwhile) {
            return false;
        }
        changes.changed("referral-import", importId, "imported", null);
        return true;
    }

    private static ReferralFromList fromList(PreviewRow row) {
        return new ReferralFromList(ready(row).form(), ready(row).agreedByList());
    }

    private static RowReading.Ready ready(PreviewRow row) {
        return (RowReading.Ready) row.reading();
    }
}
