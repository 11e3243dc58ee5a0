package scot.onward.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import scot.onward.report.PublishedReport;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Ways to the report that leaves the house. */
final class ReportLinks {

    private ReportLinks() {}

    /** Downloads the report as it is at that moment. */
    static Anchor download(String text, SerializableSupplier<PublishedReport> report, Dates dates) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] csv = ReportCsv.of(report.get()).getBytes(StandardCharsets.UTF_8);
            String name = MessageCatalogue.text("report.file", dates.today().toString());
            return new DownloadResponse(new ByteArrayInputStream(csv), name, "text/csv;charset=utf-8", csv.length);
        });
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.add(Icons.DOWNLOAD.create(), new Span(text));
        link.addClassName("link-button");
        return link;
    }

    /** Leads to the report. */
    static Anchor report(String text) {
        Anchor link = new Anchor("reports", Icons.PRINTER.create(), new Span(text));
        link.addClassName("link-button");
        return link;
    }

    /** "1 Apr to 26 Nov 2026". */
    static String span(LocalDate from, LocalDate to) {
        String first = Dates.dayAndYear(from).substring(4);
        String last = Dates.dayAndYear(to).substring(4);
        return MessageCatalogue.text(
                "report.period.span",
                from.getYear() == to.getYear() ? first.substring(0, first.length() - 5) : first,
                last);
    }
}
