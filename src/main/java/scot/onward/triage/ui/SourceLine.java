package scot.onward.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.triage.Source;

/** Where a rule is published, when a person last compared the two, and how far it may be relied on. */
class SourceLine extends Paragraph {

    SourceLine(Source source) {
        addClassName("source");
        add(new Span(MessageCatalogue.text("rules.source") + " "));
        source.address()
                .ifPresentOrElse(
                        address -> add(new Anchor(address, source.name(), AnchorTarget.BLANK)),
                        () -> add(new Span(source.name())));
        add(new Span(". "
                + MessageCatalogue.text(
                        "rules.checked",
                        Dates.dayAndYear(source.checkedOn()),
                        source.state().label())));
    }
}
