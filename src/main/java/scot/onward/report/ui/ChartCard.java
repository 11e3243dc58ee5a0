package scot.onward.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import scot.onward.shared.ui.Icons;

/** A card with a chart, and the table behind it one click away. */
class ChartCard extends Composite<Section> {

    private final Span hint = new Span();
    private final Span tools = new Span();
    private final Button toggle = new Button();
    private final Div body = new Div();
    private final String title;
    private Component chart = new Div();
    private Component table = new Div();
    private boolean tableShown;

    ChartCard(String title) {
        this.title = title;
        hint.addClassName("hint");
        tools.addClassName("end");
        body.addClassName("cin");
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addThemeNames("icon");
        toggle.addClickListener(click -> {
            tableShown = !tableShown;
            lay();
        });
        getContent().addClassNames("card", "chart-card");
        getContent().add(new Header(new H2(title), hint, tools, toggle), body);
        lay();
    }

    /** A quiet remark after the heading. */
    void setHint(String text) {
        hint.setText(text);
    }

    /** Puts something that changes what is shown beside the toggle. */
    void addTool(Component tool) {
        tools.add(tool);
    }

    void show(Component newChart, Component newTable) {
        chart = newChart;
        table = newTable;
        lay();
    }

    private void lay() {
        body.removeAll();
        body.add(tableShown ? table : chart);
        body.setClassName("table", tableShown);
        letKeysScroll(tableShown || chart instanceof SplitFunnel);
        toggle.setIcon((tableShown ? Icons.CHART : Icons.GRID).create());
        String what = getTranslation(tableShown ? "report.card.chart" : "report.card.table", title);
        toggle.setAriaLabel(what);
        toggle.setTooltipText(what);
    }

    /** What can be longer than its card is reached and scrolled by keys. */
    private void letKeysScroll(boolean scrolls) {
        if (scrolls) {
            body.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", title);
        } else {
            List.of("tabindex", "role", "aria-label").forEach(body.getElement()::removeAttribute);
        }
    }
}
