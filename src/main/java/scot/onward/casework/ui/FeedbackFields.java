package scot.onward.casework.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.stream.Stream;
import scot.onward.referral.BackWords;
import scot.onward.referral.FeedbackResult.Unfit;
import scot.onward.shared.ui.DateParts;

/** The parts of a message back, in the order in which the referrer reads them. */
class FeedbackFields extends Div {

    private final TextArea offered = area("offered");
    private final TextArea outcome = area("outcome");
    private final TextArea asked = area("asked");
    private final DateParts askedBy = new DateParts(getTranslation("casework.feedback.askedBy"));
    private final TextArea cover = area("cover");
    private final TextField notNeeded = line("notNeeded");
    private final TextField nextTime = line("nextTime");

    FeedbackFields(BackWords proposal) {
        addClassNames("stack");
        offered.setHelperText(getTranslation("casework.feedback.help"));
        offered.setValue(proposal.offered());
        outcome.setValue(Objects.requireNonNullElse(proposal.outcome(), ""));
        asked.setValue(Objects.requireNonNullElse(proposal.asked(), ""));
        nextTime.setValue(Objects.requireNonNullElse(proposal.nextTime(), ""));
        notNeeded.setPlaceholder(getTranslation("casework.feedback.notNeeded.example"));
        Div onlyWhenAsked = new Div(askedBy, cover);
        onlyWhenAsked.addClassNames("stack", "when-asked");
        onlyWhenAsked.setVisible(!asked.isEmpty());
        asked.addValueChangeListener(typed -> onlyWhenAsked.setVisible(!asked.isEmpty()));
        add(offered, outcome, asked, onlyWhenAsked, notNeeded, nextTime);
    }

    void whenChanged(Runnable listener) {
        Stream.<HasValue<?, ?>>of(offered, outcome, asked, askedBy, cover, notNeeded, nextTime)
                .forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }

    BackWords words() {
        return new BackWords(
                offered.getValue(),
                outcome.getValue(),
                asked.getValue(),
                askedBy.getValue(),
                cover.getValue(),
                notNeeded.getValue(),
                nextTime.getValue());
    }

    /** Shows what is wrong by itself; true when nothing is. */
    boolean check() {
        offered.setInvalid(false);
        return asked.isEmpty() || askedBy.check();
    }

    /** Shows why the words as a whole do not fit. */
    void refuse(Unfit.Reason reason) {
        offered.setErrorMessage(getTranslation("casework.feedback.unfit." + reason));
        offered.setInvalid(true);
        offered.focus();
    }

    private TextArea area(String part) {
        TextArea area = new TextArea(getTranslation("practice.part." + part));
        area.setMaxLength(BackWords.LONGEST);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        return area;
    }

    private TextField line(String part) {
        TextField line = new TextField(getTranslation("practice.part." + part));
        line.setMaxLength(BackWords.LONGEST_SHORT);
        line.setWidthFull();
        line.setValueChangeMode(ValueChangeMode.LAZY);
        return line;
    }
}
