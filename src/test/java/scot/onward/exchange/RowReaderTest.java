package scot.onward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.onward.exchange.CellProblem.Kind;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.internal.ReferralCheck;
import scot.onward.shared.Answer;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.PresentingIssue;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetRow;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String PHONE = "07700 900563";
    private static final List<String> HEADINGS = List.of("Patient", "DOB", "CHI", "Tel", "Reason", "Consent");

    @Test
    void readsAWholeRow() {
        ReferralForm referral = ready("Rae, Isa", "9/11/1958", "", "+44 7700 900563", "UC; rent arrears", "yes");
        assertThat(referral.patient().name()).isEqualTo("Isa Rae");
        assertThat(referral.patient().birthDate()).isEqualTo(LocalDate.of(1958, 11, 9));
        assertThat(referral.patient().chi()).isEmpty();
        assertThat(referral.contact().phone()).isEqualTo("07700 900563");
        assertThat(referral.issues()).containsExactlyInAnyOrder(PresentingIssue.BENEFITS, PresentingIssue.DEBT);
        assertThat(referral.safeAndWell().safeTonight()).isEqualTo(Answer.NOT_ASKED);
        assertThat(referral.agreement().toHearBack()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/11/1958", "09.11.1958", "9-11-58", "9 Nov 1958", "9th November 1958", "Sun 9 Nov 1958",
                "1958-11-09", "1958-11-09T00:00", "9/11/1958 00:00:00", "21498", "9111958", "09111958"
            })
    void readsADateHoweverItIsWritten(String written) {
        assertThat(ready("Isa Rae", written, "", PHONE, "Debt", "y").patient().birthDate())
                .isEqualTo(LocalDate.of(1958, 11, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "11/23/1958,MONTH_FIRST",
        "9/11/12,TWO_DIGIT_YEAR",
        "31/2/1958,NOT_A_DATE",
        "soon,NOT_A_DATE",
        "1958,NOT_A_DATE",
        "9/11/2031,IN_THE_FUTURE",
        "9/11/1858,TOO_LONG_AGO"
    })
    void saysWhatIsWrongWithADate(String written, Kind kind) {
        assertThat(problems("Isa Rae", written, "", PHONE, "Debt", "y"))
                .containsExactly(new CellProblem("DOB", ImportField.BIRTH_DATE, written, kind));
    }

    @Test
    void givesAChiItsLostZeroBackOnlyWhenThatMakesItRight() {
        String chi = "010158123" + ChiNumber.checkDigit("010158123");
        RowReading.Ready repaired =
                (RowReading.Ready) read("Isa Rae", "1/1/1958", chi.substring(1), PHONE, "Debt", "y");
        assertThat(repaired.form().patient().chi()).isEqualTo(chi);
        assertThat(repaired.repairs())
                .containsExactly(new Repair("CHI", chi.substring(1), chi, Repair.Kind.LEADING_ZERO_LOST));
        assertThat(problems("Isa Rae", "1/1/1958", "101581239", PHONE, "Debt", "y"))
                .extracting(CellProblem::kind)
                .containsExactly(Kind.WRONG_CHI);
        assertThat(problems("Isa Rae", "2/1/1958", chi, PHONE, "Debt", "y"))
                .extracting(CellProblem::kind)
                .containsExactly(Kind.OTHER_BIRTH_DATE_IN_CHI);
        assertThat(problems("Isa Rae", "1/1/1958", "1.01581E+08", PHONE, "Debt", "y"))
                .extracting(CellProblem::kind)
                .containsExactly(Kind.NUMBER_CUT_SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "7700900563,07700 900563,true",
        "1414960123,0141 496 0123,true",
        "07700 900563,07700 900563,false",
        "(0141) 496-0123,0141 496 0123,false",
        "+48 22 123 45 67,+48 22 123 45 67,false"
    })
    void readsPhoneNumbersAndSaysWhichLostTheirZero(String written, String read, boolean repaired) {
        RowReading.Ready ready = (RowReading.Ready) read("Isa Rae", "1/1/1958", "", written, "Debt", "y");
        assertThat(ready.form().contact().phone()).isEqualTo(read);
        assertThat(ready.repairs()).hasSize(repaired ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "12345,WRONG_PHONE",
        "none,WRONG_PHONE",
        "7.7009E+09,NUMBER_CUT_SHORT",
        "07700 900563 / 0141 496 0123,WRONG_PHONE"
    })
    void saysWhatIsWrongWithAPhoneNumber(String written, Kind kind) {
        assertThat(problems("Isa Rae", "1/1/1958", "", written, "Debt", "y"))
                .extracting(CellProblem::kind)
                .containsExactly(kind);
    }

    @Test
    void namesEveryProblemOfARowAtOnce() {
        assertThat(problems("", "", "", "?", "gardening", "perhaps"))
                .extracting(CellProblem::column, CellProblem::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Patient", Kind.MISSING),
                        org.assertj.core.groups.Tuple.tuple("DOB", Kind.NO_BIRTH_DATE_OR_CHI),
                        org.assertj.core.groups.Tuple.tuple("Tel", Kind.WRONG_PHONE),
                        org.assertj.core.groups.Tuple.tuple("Reason", Kind.UNKNOWN_ISSUE),
                        org.assertj.core.groups.Tuple.tuple("Consent", Kind.NOT_YES_OR_NO));
    }

    @ParameterizedTest
    @CsvSource({"'',false,false", "'',true,true", "no,false,false", "no,true,false", "yes,false,true"})
    void importsOnlyPeopleWhoAgreedToBeContacted(String consent, boolean listAgreed, boolean imported) {
        RowReading reading = reader(listAgreed).read(row("Isa Rae", "1/1/1958", "", PHONE, "Debt", consent));
        assertThat(reading instanceof RowReading.Ready).isEqualTo(imported);
    }

    @Test
    void namesACellWhoseFormulaHasNoValue() {
        SheetRow row = new SheetRow(
                7,
                List.of(
                        SheetCell.text("Isa Rae"),
                        new SheetCell("#N/A", SheetCell.Kind.ERROR),
                        SheetCell.BLANK,
                        SheetCell.text(PHONE),
                        SheetCell.text("Debt"),
                        SheetCell.text("y")));
        assertThat(((RowReading.Faulty) reader(false).read(row)).problems())
                .containsExactly(new CellProblem("DOB", ImportField.BIRTH_DATE, "#N/A", Kind.FORMULA_WITHOUT_VALUE));
    }

    @Test
    void guessesTheColumnsAndLetsThemBeChanged() {
        ColumnMapping guess = mapping();
        assertThat(guess.missing()).isEmpty();
        assertThat(guess.column(ImportField.PHONE)).contains(3);
        assertThat(guess.with(ImportField.ISSUES, Optional.empty()).missing()).containsExactly(ImportField.ISSUES);
        assertThat(guess.with(ImportField.NOTE, Optional.of(5)).column(ImportField.NOTE))
                .contains(5);
    }

    private static ColumnMapping mapping() {
        return ColumnMapping.guess(HEADINGS, ImportWords.standard(List.of()));
    }

    private static RowReader reader(boolean listAgreed) {
        return new RowReader(
                ImportWords.standard(List.of()),
                mapping(),
                HEADINGS,
                form -> ReferralCheck.check(form, false, TODAY, false),
                TODAY,
                listAgreed);
    }

    private static SheetRow row(String... cells) {
        return new SheetRow(2, Arrays.stream(cells).map(SheetCell::text).toList());
    }

    private static RowReading read(String... cells) {
        return reader(false).read(row(cells));
    }

    private static ReferralForm ready(String... cells) {
        RowReading reading = read(cells);
        assertThat(reading).isInstanceOf(RowReading.Ready.class);
        return ((RowReading.Ready) reading).form();
    }

    private static List<CellProblem> problems(String... cells) {
        RowReading reading = read(cells);
        assertThat(reading).isInstanceOf(RowReading.Faulty.class);
        return ((RowReading.Faulty) reading).problems();
    }
}
