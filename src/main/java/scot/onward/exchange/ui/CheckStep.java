package scot.onward.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scot.onward.exchange.ImportField;
import scot.onward.exchange.ImportPreview;
import scot.onward.exchange.PreviewRow;
import scot.onward.exchange.ProblemRows;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;

/** The third step: what would happen to every row, those that need work first, and the import itself. */
class CheckStep extends Composite<SectionCard> {

    /** Which rows the table shows. */
    private enum Shown {
        NEEDS_WORK,
        ALL
    }

    private final SerializableConsumer<ImportPreview> start;
    private final ProgressBar bar = new ProgressBar();
    private final Span done = new Span();

    CheckStep(SerializableConsumer<ImportPreview> start) {
        this.start = start;
        done.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("exchange.check.progress.label"));
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(3, getTranslation("exchange.check.title"))
                .hint(getTranslation("exchange.check.hint"));
    }

    /** Says which columns have to be chosen first. */
    void ask(Set<ImportField> missing) {
        String fields = missing.stream().map(MessageCatalogue::word).collect(Collectors.joining(", "));
        getContent().removeAll();
        getContent().add(Note.warn(getTranslation("exchange.check.missing"), fields));
    }

    void show(ImportPreview preview) {
        PreviewGrid grid = new PreviewGrid();
        Segmented<Shown> shown = new Segmented<>(
                        getTranslation("exchange.check.show"),
                        List.of(Shown.values()),
                        choice -> getTranslation(
                                "exchange.check.show." + choice,
                                rows(preview, choice).size()))
                .small();
        shown.addValueChangeListener(change -> grid.setItems(rows(preview, change.getValue())));
        shown.setValue(rows(preview, Shown.NEEDS_WORK).isEmpty() ? Shown.ALL : Shown.NEEDS_WORK);
        Div above = new Div(counts(preview), shown);
        above.addClassNames("row", "wrap", "between");
        getContent().removeAll();
        getContent().add(above, grid, actions(preview));
    }

    void showProgress(int imported, int of) {
        bar.setMax(Math.max(of, 1));
        bar.setValue(imported);
        done.setText(getTranslation("exchange.check.progress", imported, of));
        if (!bar.isAttached()) {
            getContent().removeAll();
            getContent().add(bar, done);
        }
    }

    private Div counts(ImportPreview preview) {
        Div counts = new Div();
        counts.addClassNames("row", "wrap");
        counts.add(Badges.ok(getTranslation("exchange.check.ready", preview.toImport())));
        add(counts, preview, PreviewRow.State.FAULTY);
        add(counts, preview, PreviewRow.State.REPEATED);
        add(counts, preview, PreviewRow.State.IMPORTED_BEFORE);
        return counts;
    }

    private void add(Div counts, ImportPreview preview, PreviewRow.State state) {
        int rows = preview.count(state);
        if (rows > 0) {
            String text = getTranslation("exchange.check.count." + state, rows);
            counts.add(state == PreviewRow.State.FAULTY ? Badges.danger(text) : Badges.info(text));
        }
    }

    private Div actions(ImportPreview preview) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        if (preview.toImport() > 0) {
            String text = getTranslation("exchange.check.import", preview.toImport());
            actions.add(new MainAction(Icons.SEND, text, () -> start.accept(preview)));
        } else {
            actions.add(Note.info(getTranslation("exchange.check.nothingToImport")));
        }
        if (preview.count(PreviewRow.State.FAULTY) > 0) {
            actions.add(download(preview));
        }
        return actions;
    }

    private Anchor download(ImportPreview preview) {
        ProblemRows problems = new ProblemRows(
                getTranslation("exchange.problems.row"), getTranslation("exchange.problems.why"), PreviewGrid::say);
        DownloadHandler handler = event -> {
            event.setFileName(getTranslation("exchange.problems.file"));
            event.setContentType("text/csv; charset=UTF-8");
            problems.write(preview, event.getOutputStream());
        };
        Anchor anchor = new Anchor(handler, "");
        anchor.add(new Button(getTranslation("exchange.check.download"), Icons.DOWNLOAD.create()));
        return anchor;
    }

    private static List<PreviewRow> rows(ImportPreview preview, Shown shown) {
        return shown == Shown.ALL
                ? preview.rows()
                : preview.rows().stream()
                        .filter(row -> row.state() != PreviewRow.State.READY)
                        .toList();
    }
}
