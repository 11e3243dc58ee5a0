package scot.onward.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import scot.onward.exchange.SheetReader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;
import scot.onward.sheet.Sheet;
import scot.onward.sheet.SheetReading;

/** The first step: a file is chosen or dropped, read at once, and not kept. */
class ChooseFileStep extends Composite<SectionCard> {

    private final SheetReader reader;
    private final SerializableBiConsumer<Sheet, String> chosen;
    private final Upload upload = new Upload(this::receive);
    private final Div answer = new Div();

    ChooseFileStep(SheetReader reader, SerializableBiConsumer<Sheet, String> chosen) {
        this.reader = reader;
        this.chosen = chosen;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReader.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("exchange.file.choose"), Icons.PLUS.create()));
        upload.setDropLabel(new Span(getTranslation("exchange.file.drop")));
        upload.addFileRejectedListener(
                rejected -> show(new SheetReading.Refused(SheetReading.Reason.TOO_LARGE, 0), rejected.getFileName()));
        getContent().add(upload, answer);
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(1, getTranslation("exchange.file.title"))
                .hint(getTranslation("exchange.file.hint"));
    }

    void setEnabled(boolean enabled) {
        upload.setVisible(enabled);
    }

    /** As at the beginning, ready for another file. */
    void clear() {
        upload.clearFileList();
        answer.removeAll();
    }

    /** Reads outside the session's lock: a large file takes some seconds. */
    private void receive(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("onward-import", null);
        try {
            try (InputStream in = event.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            SheetReading reading = reader.read(file, event.getFileName());
            event.getUI().access(() -> show(reading, event.getFileName()));
        } finally {
            Files.delete(file);
        }
    }

    private void show(SheetReading reading, String fileName) {
        clear();
        switch (reading) {
            case SheetReading.Refused refused ->
                answer.add(Note.danger(
                        getTranslation("exchange.file.refused", fileName),
                        getTranslation("exchange.refused." + refused.reason(), String.valueOf(refused.row()))));
            case SheetReading.Read read -> {
                Sheet sheet = read.sheet();
                String where = sheet.name().equals(fileName) ? "exchange.file.read" : "exchange.file.read.sheet";
                int rows = sheet.rows().size();
                int columns = sheet.columns().size();
                answer.add(Note.ok(fileName, getTranslation(where, rows, columns, sheet.name())));
                chosen.accept(sheet, fileName);
            }
        }
    }
}
