package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scot.onward.paper.PrintedReport;
import scot.onward.paper.PrintedReport.Part;
import scot.onward.referral.BackLetter;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** A message back as a letter of one page that the practice can attach to the patient's record. */
final class PrintedMessage {

    private PrintedMessage() {}

    /** A link that saves it, made at the moment somebody follows it. */
    static Anchor link(SerializableSupplier<BackLetter> letter) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            BackLetter read = letter.get();
            byte[] pdf = report(read).pdf();
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "message-" + sentOn(read) + ".pdf", "application/pdf", pdf.length);
        });
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.add(Icons.DOWNLOAD.create(), new Span(say("save")));
        link.addClassName("link-button");
        return link;
    }

    static PrintedReport report(BackLetter letter) {
        List<Part> facts = new ArrayList<>();
        facts.add(new Part(say("patient"), letter.patientName()));
        LocalDate born = letter.birthDate();
        if (born != null) {
            facts.add(new Part(say("born"), Dates.birthDate(born)));
        }
        if (letter.chi() != null) {
            facts.add(new Part(say("chi"), letter.chi()));
        }
        facts.add(new Part(
                say("referred"),
                say(
                        "referredBy",
                        Dates.dayAndYear(
                                letter.receivedAt().atZone(HubTime.ZONE).toLocalDate()),
                        letter.referredByName())));
        return new PrintedReport(
                Locale.UK,
                say("title"),
                List.of(
                        say("from", letter.message().sentByName(), letter.hub(), letter.hubPhone()),
                        say("to", letter.practice()),
                        Dates.dayAndYear(sentOn(letter))),
                facts,
                MessageParts.of(letter.message().words()).stream()
                        .map(part -> new Part(part.heading(), part.text()))
                        .toList(),
                say("foot"));
    }

    private static LocalDate sentOn(BackLetter letter) {
        return letter.message().sentAt().atZone(HubTime.ZONE).toLocalDate();
    }

    private static String say(String key, Object... args) {
        return MessageCatalogue.text("practice.letter." + key, args);
    }
}
