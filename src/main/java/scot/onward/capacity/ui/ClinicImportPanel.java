package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.capacity.ClinicCellProblem;
import scot.onward.capacity.ClinicColumn;
import scot.onward.capacity.ClinicImport;
import scot.onward.capacity.ClinicImportPreview;
import scot.onward.capacity.ClinicImportPreview.HeadingsMissing;
import scot.onward.capacity.ClinicImportPreview.Rows;
import scot.onward.capacity.ClinicImportPreview.TooMany;
import scot.onward.capacity.ClinicImportPreview.Unreadable;
import scot.onward.capacity.ClinicImportRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Opens the clinics of a file: first what each row would come to, then all of them or none. */
class ClinicImportPanel extends EditPanel {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final ClinicImport clinicImport;
    private final UUID hubId;
    private final Command done;
    private final Upload upload = new Upload(this::receive);
    private final Div answer = new Div();
    private @Nullable Rows rows;

    ClinicImportPanel(ClinicImport clinicImport, UUID hubId, Command done) {
        super(MessageCatalogue.text("clinics.import"), done);
        this.clinicImport = clinicImport;
        this.hubId = hubId;
        this.done = done;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(MessageCatalogue.text("clinics.import.choose"), Icons.PLUS.create()));
        upload.setDropLabel(new Span(MessageCatalogue.text("clinics.import.drop")));
        upload.addFileRejectedListener(rejected -> problem(MessageCatalogue.text("exchange.refused.TOO_LARGE", "0")));
        answer.addClassName("stack");
        answer.getElement().setAttribute("aria-live", "polite");
        String headings =
                Stream.of(ClinicColumn.values()).map(MessageCatalogue::word).collect(Collectors.joining(", "));
        addFields(new Paragraph(MessageCatalogue.text("clinics.import.help", headings)), upload, answer);
        mainAction(MessageCatalogue.text("clinics.import.open"), this::open);
    }

    private void receive(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("onward-clinics", null);
        try {
            try (InputStream in = event.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            event.getUI().accessSynchronously(() -> show(clinicImport.preview(hubId, file, event.getFileName())));
        } finally {
            Files.delete(file);
        }
    }

    void show(ClinicImportPreview preview) {
        upload.clearFileList();
        answer.removeAll();
        problem((String) null);
        rows = null;
        switch (preview) {
            case Unreadable(var why) ->
                problem(MessageCatalogue.text("exchange.refused." + why.reason(), String.valueOf(why.row())));
            case TooMany(int most) -> problem(MessageCatalogue.text("clinics.import.tooMany", most));
            case HeadingsMissing(List<ClinicColumn> columns) ->
                problem(MessageCatalogue.text(
                        "clinics.import.headings",
                        columns.stream().map(MessageCatalogue::word).collect(Collectors.joining(", "))));
            case Rows read -> showRows(read);
        }
    }

    private void showRows(Rows read) {
        rows = read;
        long wrong = read.rows().stream().filter(row -> !row.isGood()).count();
        answer.add(
                wrong == 0
                        ? Note.ok(
                                null,
                                MessageCatalogue.text(
                                        "clinics.import.good", read.rows().size()))
                        : Note.warn(
                                null,
                                MessageCatalogue.text(
                                        "clinics.import.wrong",
                                        wrong,
                                        read.rows().size())));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lst", "import-rows");
        read.rows().stream().filter(row -> !row.isGood()).forEach(row -> list.add(line(row)));
        answer.add(list);
    }

    private static ListItem line(ClinicImportRow row) {
        Stream<String> cells = row.problems().stream().map(ClinicImportPanel::words);
        Stream<String> rules = row.broken().stream().map(MessageCatalogue::word);
        Stream<String> clashes = row.clashes().stream()
                .map(clash -> MessageCatalogue.text(
                        "clinics.import.clash." + clash.over().name()));
        return new ListItem(
                Spans.of("b num", MessageCatalogue.text("clinics.import.row", String.valueOf(row.number()))),
                Spans.of(
                        "grow",
                        Stream.of(cells, rules, clashes)
                                .flatMap(it -> it)
                                .distinct()
                                .collect(Collectors.joining(". "))));
    }

    private static String words(ClinicCellProblem problem) {
        return MessageCatalogue.text(
                "clinics.import.problem." + problem.kind().name(),
                MessageCatalogue.word(problem.column()),
                problem.text());
    }

    private void open() {
        Rows read = rows;
        if (read == null) {
            problem(MessageCatalogue.text("clinics.import.none"));
        } else if (!read.areGood()) {
            problem(MessageCatalogue.text("clinics.import.repair"));
        } else {
            Rows opened = clinicImport.open(read.rows());
            if (opened.areGood()) {
                Notices.done(MessageCatalogue.text(
                        "clinics.import.done", opened.rows().size()));
                done.execute();
            } else {
                showRows(opened);
            }
        }
    }
}
