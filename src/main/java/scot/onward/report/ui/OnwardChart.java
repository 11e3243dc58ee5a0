package scot.onward.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import scot.onward.report.OnwardResult;
import scot.onward.shared.ui.MessageCatalogue;

/** A stacked bar a destination; those that few were sent to share the last one. */
class OnwardChart extends Div {

    private static final int MOST_BARS = 5;
    private static final int FEWEST_FOR_A_LABEL = 5;

    OnwardChart(List<OnwardResult> results) {
        addClassName("onw");
        folded(results).forEach(result -> add(bar(result)));
        Div key = new Div(
                GainsCard.key("c4", getTranslation("report.onward.helped")),
                GainsCard.key("c1", getTranslation("report.onward.attended")),
                GainsCard.key("c3", getTranslation("report.onward.accepted")),
                GainsCard.key("c5", getTranslation("report.onward.declined")),
                GainsCard.key("c6", getTranslation("report.onward.notKnown")));
        key.addClassName("lg");
        add(key);
    }

    static DataTable table(List<OnwardResult> results) {
        DataTable table = new DataTable(
                MessageCatalogue.text("report.onward.title"),
                List.of(
                        MessageCatalogue.text("report.onward.destination"),
                        MessageCatalogue.text("report.onward.sent"),
                        MessageCatalogue.text("report.onward.helped"),
                        MessageCatalogue.text("report.onward.attended"),
                        MessageCatalogue.text("report.onward.accepted"),
                        MessageCatalogue.text("report.onward.declined"),
                        MessageCatalogue.text("report.onward.notKnown")));
        results.forEach(result -> table.line(
                result.destination(),
                result.sent(),
                result.helped(),
                result.attended(),
                result.accepted(),
                result.declined(),
                result.notKnown()));
        return table;
    }

    private Div bar(OnwardResult result) {
        Span stack = new Span(
                part("c4", result.helped()),
                part("c1", result.attended()),
                part("c3", result.accepted()),
                part("c5", result.declined()),
                part("c6", result.notKnown()));
        stack.addClassName("sb");
        stack.getElement().setAttribute("role", "img");
        stack.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "report.onward.said",
                                result.destination(),
                                result.sent(),
                                result.helped(),
                                result.attended(),
                                result.accepted(),
                                result.declined(),
                                result.notKnown()));
        Span name = new Span(result.destination());
        Span sent = new Span(getTranslation("report.onward.nSent", result.sent()));
        sent.addClassName("num");
        Div line = new Div(name, stack, sent);
        line.addClassName("or1");
        return line;
    }

    private static Span part(String className, long people) {
        Span part = new Span(people >= FEWEST_FOR_A_LABEL ? String.valueOf(people) : "");
        part.addClassName(className);
        part.getStyle().setFlexGrow(String.valueOf(people));
        part.setVisible(people > 0);
        return part;
    }

    private static List<OnwardResult> folded(List<OnwardResult> results) {
        if (results.size() <= MOST_BARS) {
            return results;
        }
        OnwardResult others = results.stream()
                .skip(MOST_BARS - 1)
                .reduce(
                        new OnwardResult(MessageCatalogue.text("report.onward.others"), 0, 0, 0, 0, 0, 0),
                        OnwardResult::plus);
        List<OnwardResult> folded = new ArrayList<>(results.subList(0, MOST_BARS - 1));
        folded.add(others);
        return folded;
    }
}
