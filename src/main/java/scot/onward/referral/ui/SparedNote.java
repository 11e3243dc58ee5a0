package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.Icons;

/** Asks whether a referral saved the practice an appointment: one tap, only ever counted. */
class SparedNote extends Div {

    SparedNote(@Nullable Boolean said, Consumer<Boolean> answer) {
        addClassNames("note", "plain", "spared");
        Div words = new Div();
        words.addClassNames("row", "wrap", "grow");
        if (said == null) {
            Span question = new Span(getTranslation("practice.spared.ask"));
            Span remark = new Span(getTranslation("practice.spared.remark"));
            remark.addClassName("hint");
            words.add(question, choice("yes", true, answer), choice("no", false, answer), remark);
        } else {
            words.add(new Span(getTranslation(said ? "practice.spared.thanks.yes" : "practice.spared.thanks.no")));
        }
        add(Icons.INFO.create(), words);
    }

    private Button choice(String key, boolean spared, Consumer<Boolean> answer) {
        Button choice = new Button(getTranslation("practice.spared." + key), click -> answer.accept(spared));
        choice.addThemeVariants(ButtonVariant.SMALL);
        choice.setAriaLabel(getTranslation("practice.spared.label." + key));
        return choice;
    }
}
