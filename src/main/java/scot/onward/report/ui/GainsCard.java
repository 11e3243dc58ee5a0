package scot.onward.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import scot.onward.report.GainTotals;
import scot.onward.report.GainTotals.Side;
import scot.onward.shared.Money;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;

/** Confirmed and estimated gains apart, and debt apart from both. */
class GainsCard extends Composite<ChartCard> {

    private final ChartCard card = new ChartCard(getTranslation("report.gains.title"));

    GainsCard() {
        card.setHint(getTranslation("report.gains.hint"));
        card.addClassNames("gb");
    }

    @Override
    protected ChartCard initContent() {
        return card;
    }

    void show(GainTotals gains) {
        card.show(chart(gains), table(gains));
    }

    private Component chart(GainTotals gains) {
        long most = Math.max(
                1,
                Math.max(
                        gains.confirmed().total().pence(),
                        gains.estimated().total().pence()));
        Div sides = new Div(confirmed(gains.confirmed(), most), estimated(gains, most));
        sides.addClassName("gg");
        GainTotals.Debt debt = gains.debt();
        Span owed = new Span(getTranslation("report.gains.owed", debt.owed().format()));
        owed.addClassName("b");
        Footer never = new Footer(
                Icons.INFO.create(),
                new Span(
                        new Span(getTranslation("report.gains.never")),
                        new Span(" "),
                        owed,
                        new Span(getTranslation("report.gains.debtors", debt.clients(), debt.withStrategy()))));
        never.addClassName("never");
        Div chart = new Div(sides, never);
        chart.addClassName("gains");
        return chart;
    }

    private Div confirmed(Side side, long most) {
        Span bar = bar(side.total(), most, part("c1", side.benefits()), part("c3", side.advice()));
        Span key = new Span(
                key(
                        "c1",
                        getTranslation("report.gains.benefits", side.benefits().format())),
                key("c3", getTranslation("report.gains.advice", side.advice().format())));
        key.addClassName("gl");
        Span more = new Span(getTranslation(
                "report.gains.more",
                side.recurring().format(),
                side.oneOff().format(),
                side.clients(),
                side.median().format()));
        more.addClassName("hint");
        return side("gx", Badges.ok(getTranslation("report.gains.confirmed")), amount(side), bar, key, more);
    }

    private Div estimated(GainTotals gains, long most) {
        Side side = gains.estimated();
        Span badge = new Span(getTranslation("report.gains.estimated"));
        badge.addClassNames("badge", "est");
        Span more = new Span(getTranslation(
                "report.gains.waiting", side.clients(), side.median().format(), gains.oldestEstimateDays()));
        more.addClassName("hint");
        return side("es", badge, amount(side), bar(side.total(), most, part("ht", side.total())), more);
    }

    private static Div side(String className, Component... parts) {
        Div side = new Div(parts);
        side.addClassNames("gx", className);
        return side;
    }

    private static Span amount(Side side) {
        Span amount = new Span(side.total().format());
        amount.addClassName("amount");
        return amount;
    }

    private static Span bar(Money total, long most, Span... parts) {
        Span bar = new Span(parts);
        bar.addClassName("gbar");
        bar.getStyle().setWidth(100 * total.pence() / most + "%");
        return bar;
    }

    private static Span part(String className, Money amount) {
        Span part = new Span();
        part.addClassName(className);
        part.getStyle().setFlexGrow(String.valueOf(amount.pence()));
        return part;
    }

    static Span key(String className, String text) {
        Span swatch = new Span();
        swatch.addClassNames("swatch", className);
        return new Span(swatch, new Span(text));
    }

    private DataTable table(GainTotals gains) {
        Side sure = gains.confirmed();
        Side hoped = gains.estimated();
        return new DataTable(
                        getTranslation("report.gains.title"),
                        List.of(
                                getTranslation("report.gains.what"),
                                getTranslation("report.gains.confirmed"),
                                getTranslation("report.gains.estimated")))
                .line(
                        getTranslation("report.gains.total"),
                        sure.total().format(),
                        hoped.total().format())
                .line(
                        getTranslation("report.gains.recurring"),
                        sure.recurring().format(),
                        hoped.recurring().format())
                .line(
                        getTranslation("report.gains.oneOff"),
                        sure.oneOff().format(),
                        hoped.oneOff().format())
                .line(
                        getTranslation("report.gains.ofBenefits"),
                        sure.benefits().format(),
                        hoped.benefits().format())
                .line(
                        getTranslation("report.gains.ofAdvice"),
                        sure.advice().format(),
                        hoped.advice().format())
                .line(getTranslation("report.gains.clients"), sure.clients(), hoped.clients())
                .line(
                        getTranslation("report.gains.median"),
                        sure.median().format(),
                        hoped.median().format());
    }
}
