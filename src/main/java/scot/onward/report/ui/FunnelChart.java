package scot.onward.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import scot.onward.referral.Stage;
import scot.onward.report.Funnel;
import scot.onward.shared.ui.MessageCatalogue;

/** The way from referral to outcome as bars, with the share, the usual wait, and where people are lost. */
class FunnelChart extends Div {

    private static final int FEWEST_FOR_A_LABEL_INSIDE = 5;
    private static final int NARROWEST_FOR_A_LABEL_INSIDE = 14;

    FunnelChart(Funnel funnel) {
        addClassName("funnel");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "report.funnel.said",
                                funnel.steps().stream()
                                        .map(step -> step.people() + " " + MessageCatalogue.word(step.stage()))
                                        .collect(Collectors.joining(", "))));
        add(line(
                "fhd",
                new Span(),
                new Span(),
                new Span(getTranslation("report.funnel.ofReferred")),
                new Span(getTranslation("report.funnel.wait")),
                new Span(getTranslation("report.funnel.lost"))));
        funnel.steps().forEach(step -> add(step(step)));
    }

    static DataTable table(Funnel funnel) {
        DataTable table = new DataTable(
                MessageCatalogue.text("report.funnel.title"),
                List.of(
                        MessageCatalogue.text("report.funnel.stage"),
                        MessageCatalogue.text("report.funnel.people"),
                        MessageCatalogue.text("report.funnel.ofReferred"),
                        MessageCatalogue.text("report.funnel.wait"),
                        MessageCatalogue.text("report.funnel.lost")));
        funnel.steps()
                .forEach(step -> table.line(
                        MessageCatalogue.word(step.stage()),
                        step.people(),
                        step.percentOfReferred() + "%",
                        wait(step),
                        step.lost()));
        return table;
    }

    private Div step(Funnel.Step step) {
        Span name = new Span(MessageCatalogue.word(step.stage()));
        name.addClassName("ft");
        Span share = new Span(step.percentOfReferred() + "%");
        share.addClassNames("fp", "num");
        Span wait = new Span(wait(step));
        wait.addClassNames("fd", "num");
        Span lost = new Span(lost(step));
        lost.addClassName("fl");
        return line("fr1", name, bar(step), share, wait, lost);
    }

    private static Span bar(Funnel.Step step) {
        Span fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().setWidth(step.percentOfReferred() + "%");
        Span number = new Span(String.valueOf(step.people()));
        number.addClassName("b");
        boolean inside =
                step.people() >= FEWEST_FOR_A_LABEL_INSIDE && step.percentOfReferred() >= NARROWEST_FOR_A_LABEL_INSIDE;
        if (!inside) {
            number.addClassName("outside");
            number.getStyle().set("margin-left", step.percentOfReferred() + "%");
        }
        Span bar = new Span(fill, number);
        bar.addClassName("fbar");
        return bar;
    }

    private static Div line(String className, Span... parts) {
        Div line = new Div(parts);
        line.addClassName(className);
        return line;
    }

    private static String wait(Funnel.Step step) {
        return step.medianWaitDays() < 0 ? "" : MessageCatalogue.text("report.funnel.days", step.medianWaitDays());
    }

    private static String lost(Funnel.Step step) {
        if (step.stage() == Stage.REFERRED || step.lost() == 0) {
            return "";
        }
        return MessageCatalogue.text("report.lost." + step.stage().name(), step.lost(), step.lostStillOpen());
    }
}
