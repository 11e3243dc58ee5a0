package scot.onward.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import scot.onward.report.RecordedShare;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** How well things are recorded, in one line. */
class RecordedStrip extends Div {

    RecordedStrip() {
        addClassName("dq");
    }

    void show(List<RecordedShare> shares) {
        removeAll();
        Span question = new Span(getTranslation("report.recorded.title"));
        question.addClassName("b");
        add(question);
        shares.stream().filter(share -> share.all() > 0).forEach(share -> add(entry(share)));
        Span note = new Span(getTranslation("report.recorded.note"));
        note.addClassNames("hint", "end");
        add(note);
    }

    private Span entry(RecordedShare share) {
        String what = MessageCatalogue.word(share.what());
        if (share.isWell()) {
            String text = share.percent() == 100
                    ? getTranslation("report.recorded.all", what)
                    : getTranslation("report.recorded.well", what, share.percent());
            return new Span(Icons.CHECK.create(), new Span(text));
        }
        Span entry = new Span(
                Icons.ALERT.create(), new Span(getTranslation("report.recorded.not", what, 100 - share.percent())));
        entry.addClassName("w");
        return entry;
    }
}
