package scot.onward.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.exchange.PreviewRow.State;
import scot.onward.referral.ReferralFromList;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetRow;

class ReferralImportDatabaseTest extends DatabaseTest {

    private static final List<String> HEADINGS = List.of("Patient", "DOB", "Phone", "Issue", "Consent");

    @Autowired
    ReferralImport imports;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    private Practice practice;
    private SignedIn person;

    @BeforeEach
    void openAPractice() {
        practice = new Practice(jdbc);
        person = practice.person(Role.PRACTICE);
    }

    @Test
    void savesNothingBeforeItIsConfirmed() {
        ImportPreview preview = preview(list(row("Isa Rae", "9/11/1958", "yes")), false);
        assertThat(preview.toImport()).isOne();
        assertThat(practice.referrals()).isZero();
        assertThat(practice.clients()).isZero();
    }

    @Test
    void importsTheReadyRowsAndLeavesOutTheOthersUntilTheyAreCorrected() {
        ImportPreview preview = preview(
                list(
                        row("Isa Rae", "9/11/1958", "yes"),
                        row("Bob Low", "31/2/1960", "yes"),
                        row("Isa Rae", "09.11.1958", "yes"),
                        row("Eve Orr", "1/1/1970", "no")),
                false);
        assertThat(preview.count(State.FAULTY)).isEqualTo(2);
        assertThat(preview.count(State.REPEATED)).isOne();
        assertThat(preview.rows().getFirst().state()).isEqualTo(State.FAULTY);
        assertThat(save(preview)).isEqualTo(new ImportResult.Imported(1));
        assertThat(practice.referrals()).isOne();

        ImportPreview corrected = preview(
                list(
                        row("Isa Rae", "9/11/1958", "yes"),
                        row("Bob Low", "28/2/1960", "yes"),
                        row("Isa Rae", "09.11.1958", "yes"),
                        row("Eve Orr", "1/1/1970", "yes")),
                false);
        assertThat(corrected.count(State.IMPORTED_BEFORE)).isEqualTo(2);
        assertThat(save(corrected)).isEqualTo(new ImportResult.Imported(2));
        assertThat(practice.referrals()).isEqualTo(3);
        assertThat(practice.fingerprints()).isEqualTo(3);
    }

    @Test
    void isNotToldOfWhatAnotherPracticeImported() {
        save(preview(list(row("Isa Rae", "9/11/1958", "yes")), false));
        SignedIn elsewhere = new Practice(jdbc).person(Role.PRACTICE);
        Sheet list = list(row("Isa Rae", "9/11/1958", "yes"));
        ImportPreview theirs = as(elsewhere, () -> imports.preview(list, mapping(), false));
        assertThat(theirs.count(State.IMPORTED_BEFORE)).isZero();
    }

    @Test
    void keepsByWhichWordingEachPersonAgreed() {
        save(preview(list(row("Wanda Glen", "9/11/1958", "yes"), row("Hugh Aird", "1/1/1960", "")), true));
        assertThat(practice.consents(ReferralFromList.WORDING)).isOne();
        assertThat(practice.consents("2026-11")).isOne();
    }

    @Test
    void leavesNothingBehindWhenTheDatabaseFailsInTheMiddle() {
        Sheet list = people(250);
        ImportPreview preview = preview(list, false);
        ImportResult result = as(
                person,
                () -> imports.save(preview, practice.hubId(), "list.csv", done -> {
                    if (done == 200) {
                        // A name that is already taken stops the transaction as any failing statement does.
                        jdbc.update(
                                "insert into organisation (id, name, kind) select uuid(), name, kind from organisation limit 1");
                    }
                }));
        assertThat(result).isEqualTo(new ImportResult.Failed());
        assertThat(practice.referrals()).isZero();
        assertThat(practice.clients()).isZero();
        assertThat(practice.fingerprints()).isZero();
        assertThat(save(preview(list, false))).isEqualTo(new ImportResult.Imported(250));
    }

    @Test
    void importsAListOnceWhenItIsConfirmedTwice() {
        ImportPreview first = preview(people(3), false);
        ImportPreview second = preview(people(3), false);
        assertThat(save(first)).isEqualTo(new ImportResult.Imported(3));
        assertThat(save(second)).isEqualTo(new ImportResult.ImportedMeanwhile());
        assertThat(practice.referrals()).isEqualTo(3);
    }

    @Test
    void importsForAnAdviserAsWell() {
        SignedIn adviser = practice.person(Role.ADVISER);
        ImportPreview preview = as(adviser, () -> imports.preview(people(2), mapping(), false));
        assertThat(as(adviser, () -> imports.save(preview, practice.hubId(), "list.csv", done -> {})))
                .isEqualTo(new ImportResult.Imported(2));
    }

    @Test
    void sendsNothingToAnotherHub() {
        ImportPreview preview = preview(people(1), false);
        assertThatThrownBy(() -> as(person, () -> imports.save(preview, UUID.randomUUID(), "list.csv", done -> {})))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(practice.referrals()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTICE", "ADVISER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        SignedIn other = practice.person(role);
        assertThatThrownBy(() -> as(other, () -> imports.preview(people(1), mapping(), false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void importsALongListInOneGo() {
        importAll(2_000);
    }

    @Test
    @Tag("soak")
    void importsTwentyThousandRowsInOneGo() {
        importAll(20_000);
    }

    private void importAll(int rows) {
        Sheet list = people(rows);
        long start = System.nanoTime();
        ImportPreview preview = preview(list, false);
        long previewed = System.nanoTime();
        assertThat(save(preview)).isEqualTo(new ImportResult.Imported(rows));
        long saved = System.nanoTime();
        System.out.printf(
                "%,d rows: previewed in %d ms, imported in %d ms%n",
                rows, (previewed - start) / 1_000_000, (saved - previewed) / 1_000_000);
        assertThat(practice.referrals()).isEqualTo(rows);
    }

    private ImportPreview preview(Sheet list, boolean listAgreed) {
        return as(person, () -> imports.preview(list, mapping(), listAgreed));
    }

    private ImportResult save(ImportPreview preview) {
        return as(person, () -> imports.save(preview, practice.hubId(), "list.csv", done -> {}));
    }

    private <T> T as(SignedIn somebody, Supplier<T> work) {
        return currentUser.runAs(somebody, work);
    }

    private ColumnMapping mapping() {
        return ColumnMapping.guess(HEADINGS, ImportWords.standard(List.of()));
    }

    private static Sheet people(int count) {
        return list(IntStream.range(0, count)
                .mapToObj(i -> row(
                        "Person " + letters(i) + " Test",
                        "9/11/" + (1930 + i % 70),
                        "07700 900%03d".formatted(i % 1000),
                        "yes"))
                .toArray(String[][]::new));
    }

    /** Without a "c", since Mac and Mc are one and the same. */
    private static String letters(int number) {
        String alphabet = "abdefghijklmnopqrstuv";
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 21; rest > 0; rest /= 21) {
            letters.append(alphabet.charAt(rest % 21));
        }
        return letters.toString();
    }

    private static Sheet list(String[]... rows) {
        List<SheetRow> sheetRows = new ArrayList<>();
        for (String[] row : rows) {
            sheetRows.add(new SheetRow(
                    sheetRows.size() + 2,
                    java.util.Arrays.stream(row).map(SheetCell::text).toList()));
        }
        return new Sheet("list", HEADINGS, sheetRows);
    }

    private static String[] row(String name, String birthDate, String consent) {
        return row(name, birthDate, "07700 900563", consent);
    }

    private static String[] row(String name, String birthDate, String phone, String consent) {
        return new String[] {name, birthDate, phone, "Debt; housing", consent};
    }
}
