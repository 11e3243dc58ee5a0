package scot.onward.sheet.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.UnreadableFile;

/** The rows of the first visible sheet of an Excel workbook that has any, read as a stream of events. */
public final class XlsxRows {

    private XlsxRows() {}

    /** Adds every row. @return the name of the sheet */
    public static String read(Path file, SheetLimits rows) throws IOException {
        checkUnpackedSize(file);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(new XSSFReader(workbook), rows);
        } catch (SAXException e) {
            if (e.getException() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            throw new UnreadableFile(Reason.DAMAGED);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException e) {
            throw new UnreadableFile(Reason.DAMAGED);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser", e);
        }
    }

    private static String read(XSSFReader reader, SheetLimits rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        reader.setUseReadOnlySharedStringsTable(true);
        XlsxWorkbook workbook = new XlsxWorkbook();
        try (InputStream data = reader.getWorkbookData()) {
            parse(data, workbook);
        }
        var strings = reader.getSharedStringsTable();
        var styles = reader.getStylesTable();
        String name = "";
        SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext() && rows.rows().isEmpty()) {
            try (InputStream data = sheets.next()) {
                if (workbook.shows(sheets.getSheetName())) {
                    name = sheets.getSheetName();
                    parse(data, new XlsxSheet(strings, styles, workbook.countsFrom1904(), rows));
                }
            }
        }
        return name;
    }

    private static void parse(InputStream data, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(new FilterInputStream(data) {
            @Override
            public void close() {
                // Closed by whoever opened it.
            }
        }));
    }

    /** Unpacks once into nothing, so that a file made to fill the memory is stopped before anything is kept. */
    private static void checkUnpackedSize(Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        boolean workbook;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            workbook = zip.getEntry("xl/workbook.xml") != null;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > SheetLimits.UNPACKED_BYTES) {
                            throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE);
                        }
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        if (!workbook) {
            throw new UnreadableFile(Reason.OTHER_OFFICE_FILE);
        }
    }
}
