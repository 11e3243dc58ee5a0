package scot.onward.message.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import scot.onward.message.MessageDesk;
import scot.onward.message.MessageRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** The letters to print and post: all as one PDF, then all noted as posted. */
class LettersPart extends Section {

    private final MessageDesk desk;
    private final MessageLines lines;

    LettersPart(MessageDesk desk, MessageLines lines) {
        this.desk = desk;
        this.lines = lines;
        addClassName("card");
        List<MessageRow> letters = desk.letters();
        add(new Header(new H2(MessageCatalogue.text("message.letters")), Badges.count(letters.size())));
        if (letters.isEmpty()) {
            Paragraph none = new Paragraph(MessageCatalogue.text("message.letters.none"));
            none.addClassNames("hint", "nobody");
            add(none);
            return;
        }
        List<UUID> ready = letters.stream()
                .filter(letter -> desk.isDue(letter) && !letter.recipient().isEmpty())
                .map(MessageRow::id)
                .toList();
        if (!ready.isEmpty()) {
            add(actions(ready));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        letters.forEach(letter -> list.add(lines.letter(letter)));
        add(list);
    }

    private Div actions(List<UUID> ready) {
        Button posted = new Button(MessageCatalogue.text("message.letters.posted", ready.size()), click -> {
            Notices.done(MessageCatalogue.text("message.letters.posted.done", desk.posted(ready)));
            lines.changed();
        });
        Div row = new Div(download(ready), posted);
        row.addClassNames("row", "wrap", "in");
        return row;
    }

    private Anchor download(List<UUID> ready) {
        String today = lines.dates().today().toString();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> desk.print(
                        MessageCatalogue.text("message.letters"),
                        ready,
                        Dates.dayAndYear(lines.dates().today()))
                .map(pdf -> new DownloadResponse(
                        new ByteArrayInputStream(pdf),
                        MessageCatalogue.text("message.letters.file", today),
                        "application/pdf",
                        pdf.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.add(Icons.PRINTER.create(), new Span(MessageCatalogue.text("message.letters.print", ready.size())));
        link.addClassName("link-button");
        return link;
    }
}
