package scot.onward.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.internal.CsvRows;
import scot.onward.sheet.internal.SheetLimits;
import scot.onward.sheet.internal.TextDecoding;
import scot.onward.sheet.internal.XlsxRows;

/** A file taken apart into rows, whatever it is. */
public record SheetFile(String name, List<SheetRow> rows) {

    public static SheetFile read(Path file, String fileName) throws IOException {
        if (Files.size(file) > SheetLimits.FILE_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        if (Files.size(file) == 0) {
            throw new UnreadableFile(Reason.NO_ROWS);
        }
        SheetLimits rows = new SheetLimits();
        String name = switch (magic(file)) {
            case OOXML -> XlsxRows.read(file, rows);
            case OLE2, BIFF2, BIFF3, BIFF4 -> throw new UnreadableFile(Reason.OLD_OR_LOCKED_EXCEL);
            case PDF, HTML, XML, RTF, JPEG, PNG, GIF, TIFF -> throw new UnreadableFile(Reason.WRONG_TYPE);
            default -> {
                CsvRows.read(TextDecoding.decode(Files.readAllBytes(file)), rows);
                yield fileName;
            }
        };
        return new SheetFile(name, rows.rows());
    }

    private static FileMagic magic(Path file) throws IOException {
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return FileMagic.valueOf(in);
        }
    }
}
