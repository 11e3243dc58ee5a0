package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.onward.referral.PracticeFunnel;
import scot.onward.referral.Stage;
import scot.onward.shared.ui.MessageCatalogue;

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
                                shown(funnel)
                                        .map(count -> count.referrals() + " " + MessageCatalogue.word(count.stage()))
                                        .collect(Collectors.joining(", "))));
        shown(funnel).forEach(count -> add(stage(count, Math.max(1, funnel.sent()))));
    }

    /** The outcome is on the practice's own page. */
    private static Stream<PracticeFunnel.Count> shown(PracticeFunnel funnel) {
        return funnel.counts().stream().filter(count -> count.stage() != Stage.OUTCOME);
    }

    private Div stage(PracticeFunnel.Count count, int sent) {
        int referrals = count.referrals() == null ? 0 : count.referrals();
        Div bar = new Div();
        bar.addClassName("fb");
        bar.getStyle().set("--w", referrals * 100.0 / sent + "%");
        Span number = new Span(String.valueOf(referrals));
        number.addClassName("n");
        Div column = new Div(bar, number, new Span(MessageCatalogue.word(count.stage())));
        column.addClassName("fx");
        Integer days = count.medianDays();
        if (days != null) {
            Span median = new Span(getTranslation("referral.mine.median", days));
            median.addClassName("med");
            column.add(median);
        }
        return column;
    }
}
