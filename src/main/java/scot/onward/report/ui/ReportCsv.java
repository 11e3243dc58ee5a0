package scot.onward.report.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import scot.onward.report.PublishedReport;
import scot.onward.shared.ui.MessageCatalogue;

/** The published report as a file for a spreadsheet: UTF-8 with its mark, so that Excel reads the pound sign. */
final class ReportCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReportCsv() {}

    static String of(PublishedReport report) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(
                    MessageCatalogue.text("report.csv.period"),
                    report.from().toString(),
                    report.to().toString());
            csv.printRecord(MessageCatalogue.text("report.suppression"));
            csv.printRecord(
                    MessageCatalogue.text("report.csv.section"),
                    MessageCatalogue.text("report.csv.measure"),
                    MessageCatalogue.text("report.csv.figure"),
                    MessageCatalogue.text("report.csv.definition"));
            for (ReportSection section : ReportSection.of(report)) {
                for (ReportSection.Line line : section.lines()) {
                    csv.printRecord(section.title(), line.name(), line.figure(), section.definition());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
