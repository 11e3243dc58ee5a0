package scot.onward.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetCell.Kind;
import scot.onward.sheet.SheetReading;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.SheetRow;

class WorkbookReadingTest {

    @TempDir
    Path folder;

    private final SheetReader reader = new SheetReader(ImportWords.standard(List.of()));

    @Test
    void readsDatesNumbersTextTicksAndFormulas() throws IOException {
        Sheet sheet = read(workbook -> {
            Row row = list(workbook, "Referrals").createRow(1);
            row.createCell(0).setCellValue("Isa Rae");
            row.createCell(1).setCellValue(LocalDate.of(1958, 11, 9));
            row.getCell(1).setCellStyle(dateStyle(workbook));
            row.createCell(2).setCellValue(105_801_234d);
            row.createCell(3).setCellValue(7_700_900_563d);
            row.createCell(4).setCellFormula("\"De\"&\"bt\"");
            row.createCell(5).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(4));
        });
        assertThat(sheet.name()).isEqualTo("Referrals");
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly(
                        SheetCell.text("Isa Rae"),
                        new SheetCell("1958-11-09", Kind.DATE),
                        new SheetCell("105801234", Kind.NUMBER),
                        new SheetCell("7700900563", Kind.NUMBER),
                        SheetCell.text("Debt"),
                        SheetCell.text("TRUE"));
    }

    @Test
    void saysWhichFormulasHaveNoValue() throws IOException {
        Sheet sheet = read(workbook -> {
            Row row = list(workbook, "Referrals").createRow(1);
            row.createCell(0).setCellValue("Isa Rae");
            row.createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        });
        assertThat(sheet.rows().getFirst().cell(1)).isEqualTo(new SheetCell("#N/A", Kind.ERROR));
    }

    @Test
    void numbersRowsAsExcelDoesAcrossBlankOnes() throws IOException {
        Sheet sheet = read(workbook -> {
            var list = list(workbook, "Referrals");
            list.createRow(3).createCell(0).setCellValue("Isa Rae");
            list.createRow(9).createCell(0).setCellValue("   ");
            list.createRow(11).createCell(2).setCellValue("only the third");
        });
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(4, 12);
        assertThat(sheet.rows().getLast().cell(0).isBlank()).isTrue();
        assertThat(sheet.rows().getLast().cell(2).text()).isEqualTo("only the third");
    }

    @Test
    void readsTheFirstVisibleSheetThatHasRows() throws IOException {
        Sheet sheet = read(workbook -> {
            list(workbook, "Old").createRow(1).createCell(0).setCellValue("Hidden");
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            workbook.createSheet("Empty");
            list(workbook, "This year").createRow(1).createCell(0).setCellValue("Isa Rae");
            workbook.setActiveSheet(2);
        });
        assertThat(sheet.name()).isEqualTo("This year");
        assertThat(sheet.rows().getFirst().cell(0).text()).isEqualTo("Isa Rae");
    }

    @Test
    void readsAWorkbookThatKeepsItsTextInTheCells() throws IOException {
        Path file = folder.resolve("streamed.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Streamed");
            sheet.createRow(0).createCell(0).setCellValue("Name");
            sheet.createRow(1).createCell(0).setCellValue("Isa & Bob <Rae>");
            workbook.write(out);
        }
        assertThat(read(file).rows().getFirst().cell(0).text()).isEqualTo("Isa & Bob <Rae>");
    }

    @Test
    void refusesAnOldWorkbookAndALockedOneAlike() throws IOException {
        Path file = folder.resolve("old.xls");
        try (POIFSFileSystem old = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            old.writeFilesystem(out);
        }
        assertThat(refused(file)).isEqualTo(Reason.OLD_OR_LOCKED_EXCEL);
    }

    @Test
    void refusesOtherOfficeFilesAndBrokenOnes() throws IOException {
        assertThat(refused(zip("word/document.xml", "<x/>".getBytes(UTF), 1))).isEqualTo(Reason.OTHER_OFFICE_FILE);
        assertThat(refused(zip("xl/workbook.xml", "not xml".getBytes(UTF), 1))).isEqualTo(Reason.DAMAGED);
        Path whole = write(workbook ->
                list(workbook, "Referrals").createRow(1).createCell(0).setCellValue("Isa"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refused(half)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void stopsUnpackingAFileThatWouldFillTheMemory() throws IOException {
        Path bomb = zip("xl/workbook.xml", new byte[1024 * 1024], 201);
        assertThat(Files.size(bomb)).isLessThan(SheetReader.MAX_BYTES);
        assertThat(refused(bomb)).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void readsTwentyThousandRowsWhole() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Large");
            for (int row = 0; row <= 20_000; row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < 12; column++) {
                    line.createCell(column).setCellValue(row == 0 ? "Column " + column : "Cell " + row);
                }
            }
            workbook.write(out);
        }
        assertThat(read(file).rows()).hasSize(20_000);
    }

    private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

    private static org.apache.poi.ss.usermodel.Sheet list(Workbook workbook, String name) {
        var sheet = workbook.createSheet(name);
        Row headings = sheet.createRow(0);
        List<String> names = List.of("Name", "DOB", "CHI", "Phone", "Issue", "Consent");
        for (int i = 0; i < names.size(); i++) {
            headings.createCell(i).setCellValue(names.get(i));
        }
        return sheet;
    }

    private static CellStyle dateStyle(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        return style;
    }

    private Path write(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private Path zip(String entry, byte[] content, int times) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
        }
        return file;
    }

    private Sheet read(Consumer<Workbook> content) throws IOException {
        return read(write(content));
    }

    private Sheet read(Path file) {
        SheetReading reading = reader.read(file, "list.xlsx");
        assertThat(reading).isInstanceOf(SheetReading.Read.class);
        return ((SheetReading.Read) reading).sheet();
    }

    private Reason refused(Path file) {
        return ((SheetReading.Refused) reader.read(file, "list.xlsx")).reason();
    }
}
