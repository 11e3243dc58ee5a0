package scot.onward.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import scot.onward.paper.PrintedSlip.Fact;
import scot.onward.paper.PrintedTables.Column;
import scot.onward.paper.PrintedTables.Table;

class PrintingTest {

    private static final PrintedSlip SLIP = slip("Agnes");

    @ParameterizedTest
    @EnumSource
    void aSlipIsOneTaggedSheetOfItsSizeWithTitleLanguageAndEmbeddedLetters(PaperSize size) throws IOException {
        PdfReader pdf = new PdfReader(SLIP.pdf(size));

        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(Math.round(pdf.getPageSize(1).getWidth() / 72 * 25.4)).isEqualTo(size.width());
        assertThat(pdf.getCatalog().get(PdfName.LANG)).hasToString("en-GB");
        assertThat(pdf.getCatalog().get(PdfName.STRUCTTREEROOT)).isNotNull();
        assertThat(pdf.getInfo()).containsEntry("Title", "Your time");
        assertThat(fonts(pdf)).isPositive().isEqualTo(embedded(pdf));
    }

    @Test
    void aSlipSaysAllThatItIsGiven() throws IOException {
        assertThat(words(SLIP.pdf(PaperSize.A6)))
                .contains("For Agnes", "11.15am", "first floor", "0141 496 0100", "Ref 7K2M");
    }

    @Test
    void aTableGoesOverPagesWithoutLosingARow() throws IOException {
        List<List<String>> rows = IntStream.range(0, 90)
                .mapToObj(n -> List.of("row" + n + ".", "x"))
                .toList();
        byte[] file = new PrintedTables(
                        Locale.UK,
                        "Day sheet",
                        "Parkhead",
                        "Printed 10:42",
                        List.of(new Column("Time", 1), new Column("Name", 3)),
                        List.of(new Table("Morag Kerr, Room 1", rows), new Table("Walk-ins", rows.subList(0, 3))))
                .pdf();

        assertThat(new PdfReader(file).getNumberOfPages()).isBetween(3, 4);
        String words = words(file);
        assertThat(rows).allSatisfy(row -> assertThat(words).contains(row.getFirst()));
    }

    @Test
    void aReportOfAnyLengthIsOneTaggedPageWithItsHeadings() throws IOException {
        String long1500 = "All that was offered and done in those weeks. ".repeat(32);
        PrintedReport report = new PrintedReport(
                Locale.UK,
                "Message back",
                List.of("From: Morag Kerr", "To: Sandyhill"),
                List.of(new PrintedReport.Part("Patient", "Ishbel Carr")),
                List.of(
                        new PrintedReport.Part("What was offered", long1500),
                        new PrintedReport.Part("Outcome", long1500),
                        new PrintedReport.Part("Asked", long1500),
                        new PrintedReport.Part("What it needs to cover", long1500 + "The end.")),
                "Nothing else is shared.");

        PdfReader pdf = new PdfReader(report.pdf());

        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(pdf.getCatalog().get(PdfName.STRUCTTREEROOT)).isNotNull();
        assertThat(words(report.pdf())).contains("Ishbel Carr", "Outcome", "The end.", "Nothing else is shared.");
    }

    @Test
    void eachLetterHasASheetOfItsOwn() throws IOException {
        PrintedLetter letter = new PrintedLetter(
                Locale.UK,
                List.of("Agnes Boyle", "12 Duke Street", "Glasgow", "G4 0UL"),
                List.of("Parkhead", "0141 496 0100"),
                "Monday 23 November 2026",
                List.of("Hello Agnes.", "Your time is Tue 1 Dec."),
                "Ref 7K2M");

        byte[] file = PrintedLetter.pdf("Letters", Collections.nCopies(3, letter));

        assertThat(new PdfReader(file).getNumberOfPages()).isEqualTo(3);
        assertThat(words(file)).contains("12 Duke Street", "Your time is Tue 1 Dec.");
        assertThatThrownBy(() -> PrintedLetter.pdf("Letters", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static PrintedSlip slip(String name) {
        return new PrintedSlip(
                Locale.UK,
                "Your time",
                "For " + name,
                "Tuesday 1 December 2026",
                "11.15am",
                List.of(
                        new Fact("Where", "Springburn, first floor", List.of("Ask at the front desk for Fiona.")),
                        new Fact("Bring", null, List.of("The letter with the date on it."))),
                "Cannot make it?",
                "Call 0141 496 0100. Someone else can have the time.",
                "Ref 7K2M");
    }

    private static String words(byte[] file) throws IOException {
        PdfReader pdf = new PdfReader(file);
        PdfTextExtractor text = new PdfTextExtractor(pdf);
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            words.append(text.getTextFromPage(page)).append('\n');
        }
        return words.toString();
    }

    private static long fonts(PdfReader pdf) {
        return dictionaries(pdf)
                .filter(object -> PdfName.TYPE0.equals(object.get(PdfName.SUBTYPE)))
                .count();
    }

    private static long embedded(PdfReader pdf) {
        return dictionaries(pdf)
                .filter(object -> object.get(PdfName.FONTFILE2) != null)
                .count();
    }

    private static Stream<PdfDictionary> dictionaries(PdfReader pdf) {
        return IntStream.range(1, pdf.getXrefSize())
                .mapToObj(pdf::getPdfObject)
                .filter(PdfDictionary.class::isInstance)
                .map(PdfDictionary.class::cast);
    }
}
