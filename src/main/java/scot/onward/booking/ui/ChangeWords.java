package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import scot.onward.booking.AffectedRow;
import scot.onward.booking.Choice;
import scot.onward.booking.Displacements;
import scot.onward.booking.Proposal;
import scot.onward.booking.Told;
import scot.onward.clinic.Closure;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** The very words with which one of those affected hears of their new time, and how it counts. */
class ChangeWords extends Div {

    private final Displacements displacements;
    private final UUID closureId;
    private final Div said = new Div();
    private final Div counted = new Div();

    ChangeWords(Displacements displacements, UUID closureId) {
        this.displacements = displacements;
        this.closureId = closureId;
        addClassName("pv");
        said.addClassName("grow");
        said.getElement().setAttribute("aria-live", "polite");
        counted.addClassName("pv2");
        add(said, counted);
    }

    void cause(Closure.Kind kind) {
        counted.removeAll();
        counted.add(Note.plain(Icons.INFO, null, MessageCatalogue.text("closures.counted." + kind.name())));
    }

    void clear() {
        said.removeAll();
    }

    void show(AffectedRow row, Proposal proposal) {
        said.removeAll();
        Told told = proposal.told();
        H3 heading = new H3(
                (told.byMessage() ? Icons.MESSAGE : Icons.PHONE).create(),
                new Span(MessageCatalogue.text("closures.words." + told.name(), row.name())));
        Paragraph words = new Paragraph(displacements.words(closureId, new Choice(row.displacementId(), proposal)));
        words.addClassName("words");
        said.add(heading, words);
    }
}
