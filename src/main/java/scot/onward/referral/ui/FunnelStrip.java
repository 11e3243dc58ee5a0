package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import scot.onward.referral.PracticeFunnel;

/** How far the practice's referrals of twelve months got: five bars with their numbers. */
class FunnelStrip extends Div {

    FunnelStrip(PracticeFunnel funnel) {
        addClassName("fun");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "referral.mine.funnel.label",
                                funnel.stages().stream()
                                        .map(stage -> stage.count() + " " + word(stage))
                                        .collect(Collectors.joining(", "))));
        funnel.stages().forEach(stage -> add(stage(stage, Math.max(1, funnel.sent()))));
    }

    private Div stage(PracticeFunnel.Stage stage, int sent) {
        Div bar = new Div();
        bar.addClassName("fb");
        bar.getStyle().set("--w", stage.count() * 100.0 / sent + "%");
        Span number = new Span(String.valueOf(stage.count()));
        number.addClassName("n");
        Div column = new Div(bar, number, new Span(word(stage)));
        column.addClassName("fx");
        Integer days = stage.medianDays();
        if (days != null) {
            Span median = new Span(getTranslation("referral.mine.median", days));
            median.addClassName("med");
            column.add(median);
        }
        return column;
    }

    private String word(PracticeFunnel.Stage stage) {
        return getTranslation("referral.funnel." + stage.kind());
    }
}
