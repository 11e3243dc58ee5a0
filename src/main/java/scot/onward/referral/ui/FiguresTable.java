package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import scot.onward.referral.PracticeFunnel;
import scot.onward.referral.PracticeFunnel.Count;
import scot.onward.shared.ui.MessageCatalogue;

/** The practice's funnel beside that of its hub: a bar, a number, its share and the usual days, stage by stage. */
class FiguresTable extends NativeTable {

    FiguresTable(PracticeFunnel practice, PracticeFunnel hub, String hubName) {
        addClassNames("figures", "practice-figures");
        setCaptionText(getTranslation("practice.figures.caption"));
        getCaption().addClassName("vh");
        NativeTableRow head = getHead().addRow();
        Stream.of(getTranslation("practice.figures.stage"), getTranslation("practice.figures.practice"), hubName)
                .forEach(heading -> {
                    NativeTableHeaderCell cell = head.addHeaderCell();
                    cell.setText(heading);
                    cell.getElement().setAttribute("scope", "col");
                });
        for (Count own : practice.counts()) {
            NativeTableRow row = getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(MessageCatalogue.word(own.stage()));
            name.getElement().setAttribute("scope", "row");
            fill(row.addDataCell(), own, practice.sent(), "own");
            fill(row.addDataCell(), hub.counts().get(own.stage().ordinal()), hub.sent(), "hub");
        }
    }

    private void fill(NativeTableCell cell, Count count, int sent, String className) {
        Integer referrals = count.referrals();
        if (referrals == null) {
            Span hidden = new Span(getTranslation("practice.figures.hidden"));
            hidden.addClassName("hint");
            cell.add(hidden);
            return;
        }
        long share = sent == 0 ? 0 : Math.round(referrals * 100.0 / sent);
        Div bar = new Div();
        bar.addClassNames("pbar", className);
        bar.getStyle().set("--w", share + "%");
        Span number = new Span(String.valueOf(referrals));
        number.addClassNames("n", "num");
        Div line = new Div(bar, number);
        line.addClassName("pline");
        if (sent > 0) {
            line.add(quiet(getTranslation("practice.figures.share", share)));
        }
        if (count.medianDays() != null) {
            line.add(quiet(getTranslation("referral.mine.median", count.medianDays())));
        }
        cell.add(line);
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("hint", "num");
        return quiet;
    }
}
