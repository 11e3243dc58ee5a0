package scot.onward.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.onward.referral.ReferrerRole;
import scot.onward.referral.Stage;
import scot.onward.report.FunnelRow;
import scot.onward.report.Split;
import scot.onward.shared.ui.MessageCatalogue;

/** A small funnel a line: referred as the outline, attended and with an outcome as bars inside it. */
class SplitFunnel extends Div {

    SplitFunnel(Split split, List<FunnelRow> rows) {
        addClassName("split");
        long most = rows.getFirst().referred();
        Div head = new Div(
                new Span(),
                new Span(),
                new Span(MessageCatalogue.word(Stage.REFERRED)),
                new Span(MessageCatalogue.word(Stage.ATTENDED)),
                new Span(MessageCatalogue.word(Stage.OUTCOME)));
        head.addClassNames("sr1", "head");
        add(head);
        rows.forEach(row -> add(line(split, row, most)));
    }

    static DataTable table(Split split, List<FunnelRow> rows) {
        List<String> headings = new ArrayList<>();
        headings.add(MessageCatalogue.word(split));
        Stream.of(Stage.values()).map(MessageCatalogue::word).forEach(headings::add);
        DataTable table = new DataTable(MessageCatalogue.text("report.funnel.title"), headings);
        rows.forEach(row -> table.line(name(split, row), row.people().toArray()));
        return table;
    }

    private static Div line(Split split, FunnelRow row, long most) {
        long attended = row.people().get(Stage.ATTENDED.ordinal());
        long outcome = row.people().get(Stage.OUTCOME.ordinal());
        Span bars = new Span(bar("of", row.referred(), most), bar("c1", attended, most), bar("c4", outcome, most));
        bars.addClassName("sbar");
        bars.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(name(split, row));
        name.addClassNames("ft", "ellip");
        Div line = new Div(name, bars, number(row.referred()), number(attended), number(outcome));
        line.addClassName("sr1");
        return line;
    }

    private static Span number(long people) {
        Span number = new Span(String.valueOf(people));
        number.addClassName("num");
        return number;
    }

    private static Span bar(String className, long people, long most) {
        Span bar = new Span();
        bar.addClassName(className);
        bar.getStyle().setWidth(100.0 * people / Math.max(1, most) + "%");
        return bar;
    }

    private static String name(Split split, FunnelRow row) {
        if (split == Split.REFERRER_ROLE) {
            return MessageCatalogue.word(ReferrerRole.valueOf(row.name()));
        }
        return row.name().isEmpty() ? MessageCatalogue.text("report.funnel.noPractice") : row.name();
    }
}
