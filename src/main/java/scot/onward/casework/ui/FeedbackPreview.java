package scot.onward.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.BackWords;
import scot.onward.shared.ui.Dates;

/** The message as the referrer will read it; what is not there takes no room. */
class FeedbackPreview extends Section {

    FeedbackPreview() {
        addClassNames("card", "feedback-preview");
        setAriaLabel(getTranslation("casework.feedback.preview"));
    }

    void show(BackWords words) {
        removeAll();
        H3 title = new H3(getTranslation("casework.feedback.preview"));
        title.addClassName("hint");
        add(title);
        Paragraph offered = new Paragraph(words.offered());
        offered.addClassName("sumt");
        add(offered);
        if (words.outcome() != null) {
            Paragraph outcome = new Paragraph(words.outcome());
            outcome.addClassName("sumt");
            add(outcome);
        }
        part("asked", asked(words));
        part("cover", words.cover());
        part("nextTime", words.nextTime());
        part("notNeeded", words.notNeeded());
    }

    private @Nullable String asked(BackWords words) {
        return words.asked() == null || words.askedBy() == null
                ? words.asked()
                : getTranslation("practice.part.askedBy", words.asked(), Dates.dayAndYear(words.askedBy()));
    }

    private void part(String name, @Nullable String text) {
        if (text != null) {
            Span label = new Span(getTranslation("practice.part." + name));
            label.addClassName("b");
            Paragraph words = new Paragraph(text);
            words.addClassName("pre");
            add(new Div(label, words));
        }
    }
}
