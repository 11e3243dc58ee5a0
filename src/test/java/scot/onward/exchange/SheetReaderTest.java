package scot.onward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetReading;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.SheetRow;

class SheetReaderTest {

    private static final String LIST =
            "Name,Date of birth,Reason\nSeán Ó Néill,9/11/1958,Debt\nMàiri Bàn,1/2/1960,PIP\n";

    @TempDir
    Path folder;

    private final SheetReader reader = new SheetReader(ImportWords.standard(List.of()));

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "windows-1252,''"})
    void readsEveryUsualEncoding(String charset, String mark) throws IOException {
        // Windows-1252 has no accented Gaelic beyond Latin-1, which is all that is used here.
        Sheet sheet = read((mark + LIST).getBytes(Charset.forName(charset)));
        assertThat(sheet.columns()).containsExactly("Name", "Date of birth", "Reason");
        assertThat(texts(sheet.rows().getFirst())).containsExactly("Seán Ó Néill", "9/11/1958", "Debt");
    }

    @ParameterizedTest
    @CsvSource({"';'", "','", "'\t'", "'|'"})
    void tellsTheDelimiterByItself(String delimiter) throws IOException {
        String text = String.join(delimiter, "Name", "DOB", "Note") + "\r\n"
                + String.join(delimiter, "Isa Rae", "1/2/1960", "\"money; housing, and | more\"") + "\r\n";
        assertThat(texts(read(text).rows().getFirst()))
                .containsExactly("Isa Rae", "1/2/1960", "money; housing, and | more");
    }

    @Test
    void takesTheDelimiterThatExcelNamesInTheFirstLine() throws IOException {
        Sheet sheet = read("sep=;\nName;DOB\nIsa Rae;1/2/1960\n");
        assertThat(sheet.columns()).containsExactly("Name", "DOB");
        assertThat(sheet.rows().getFirst().number()).isEqualTo(2);
    }

    @Test
    void numbersRowsAsTheSpreadsheetDoesAcrossQuotedLineBreaksAndBlankLines() throws IOException {
        Sheet sheet = read("Name,Note\n\"Rae, Isa\",\"first line\nsecond \"\"line\"\"\"\n\n,\nBob Low,x\n");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 5);
        assertThat(texts(sheet.rows().getFirst())).containsExactly("Rae, Isa", "first line\nsecond \"line\"");
    }

    @Test
    void findsTheHeadingsBelowATitle() throws IOException {
        Sheet sheet = read("Sandyhill Medical Practice,,\n,,\nPatient name,DOB,,Issue\nIsa Rae,1/2/1960,z,Debt\n");
        assertThat(sheet.columns()).containsExactly("Patient name", "DOB", "C", "Issue");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(4);
    }

    @Test
    void keepsRaggedRowsAndStripsHardSpaces() throws IOException {
        Sheet sheet = read("Name,DOB\n\u00a0Isa Rae\u00a0\nBob Low,1/2/1960,extra\n");
        assertThat(sheet.rows().getFirst().cell(0).text()).isEqualTo("Isa Rae");
        assertThat(sheet.rows().getFirst().cell(7).isBlank()).isTrue();
        assertThat(sheet.columns()).containsExactly("Name", "DOB", "C");
    }

    @Test
    void namesTheRowWhoseQuotationMarkIsNeverClosed() throws IOException {
        assertThat(refused("Name,Note\nIsa Rae,x\nBob Low,\"never ends\nEve,y\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SheetReading.Refused(Reason.QUOTE_NOT_CLOSED, 3));
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.NO_ROWS);
        assertThat(refused("Name,DOB\n".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NO_ROWS);
        assertThat(refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused("<!DOCTYPE html><table>".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused(new byte[] {1, 2, 0, 4, 5, 6, 7, 8, 9}).reason()).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refused(new byte[SheetReader.MAX_BYTES + 1]).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesMoreRowsAndColumnsThanAListHas() throws IOException {
        assertThat(refused(("Name\n" + "x\n".repeat(50_001)).getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refused(("Name\n" + "x,".repeat(300)).getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    private Sheet read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sheet read(byte[] bytes) throws IOException {
        SheetReading reading = reader.read(Files.write(folder.resolve("list"), bytes), "list.csv");
        assertThat(reading).isInstanceOf(SheetReading.Read.class);
        return ((SheetReading.Read) reading).sheet();
    }

    private SheetReading.Refused refused(byte[] bytes) throws IOException {
        return (SheetReading.Refused) reader.read(Files.write(folder.resolve("list"), bytes), "list.csv");
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }
}
