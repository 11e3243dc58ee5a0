package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import scot.onward.casework.GainRow;
import scot.onward.casework.GainStatus;
import scot.onward.casework.Recording;
import scot.onward.shared.Money;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** Gains of the session, estimated and confirmed side by side and never added together. */
class GainsCard extends Composite<SectionCard> {

    private final Sheet sheet;
    private final GainFields fields = new GainFields(this::keep);
    private final Div content = new Div();

    GainsCard(Sheet sheet) {
        this.sheet = sheet;
        fields.setVisible(false);
        if (sheet.isWritable()) {
            getContent().withHeader(Words.add("G", getTranslation("casework.gains"), this::add));
        }
        getContent().add(fields, content);
        getContent().addClassName("gains");
        sheet.whenSaved(this::show);
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(5, getTranslation("casework.gains"));
    }

    void add() {
        fields.setVisible(true);
        fields.focus();
    }

    private void keep() {
        fields.read().ifPresent(form -> {
            switch (sheet.tools().gains().record(sheet.id(), form)) {
                case Recording.Refused refused -> fields.refuse(refused.refusal());
                case Recording.Recorded recorded -> {
                    fields.clear();
                    fields.setVisible(false);
                    sheet.saved();
                }
            }
        });
    }

    private void show() {
        List<GainRow> gains = sheet.record().gains();
        content.removeAll();
        if (gains.isEmpty()) {
            Span none = Words.hint(getTranslation("casework.gains.none"));
            none.addClassName("none");
            content.add(none);
            return;
        }
        content.add(table(gains), totals(gains));
    }

    private NativeTable table(List<GainRow> gains) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(
                heading("casework.gains.col.what", false),
                heading("casework.gains.col.amount", true),
                heading("casework.gains.col.proof", false),
                heading("casework.gains.col.counts", true));
        gains.forEach(gain -> table.getBody().addRow().add(cells(gain)));
        return table;
    }

    private Component[] cells(GainRow gain) {
        Span often = Words.hint(MessageCatalogue.word(gain.period()));
        often.addClassName("block");
        Span counts = new Span(
                Words.bold(new Money(gain.countsPence()).format()),
                new Span(
                        " " + getTranslation(gain.period().recurs() ? "casework.gains.aYear" : "casework.gains.once")));
        NativeTableCell amount = cell(new Span(new Money(gain.amountPence()).formatWithPence()));
        NativeTableCell counted = cell(counts);
        amount.addClassNames("r", "num");
        counted.addClassNames("r", "num");
        return new Component[] {cell(new Span(gain.what()), often), amount, cell(proof(gain)), counted};
    }

    /** What proves it; for those who may write, the way to confirm it or take it back. */
    private Component proof(GainRow gain) {
        boolean confirmed = gain.status() == GainStatus.CONFIRMED;
        String word = MessageCatalogue.word(gain.status());
        Span badge = confirmed ? Words.badge(Icons.CHECK, "ok", word) : Words.span("badge", word);
        badge.setClassName("est", !confirmed);
        if (!sheet.isWritable()) {
            return badge;
        }
        NativeButton change = new NativeButton("", click -> new GainDialog(sheet, gain).open());
        change.add(badge);
        change.addClassName("proof");
        change.setAriaLabel(getTranslation("casework.gains.change", word, gain.what()));
        return change;
    }

    private Div totals(List<GainRow> gains) {
        Span confirmed = total(gains, GainStatus.CONFIRMED, "casework.gains.confirmed");
        Span estimated = total(gains, GainStatus.ESTIMATED, "casework.gains.estimated");
        estimated.addClassName("e");
        Div totals = new Div(confirmed, estimated, Words.hint(getTranslation("casework.gains.never")));
        totals.addClassName("totals");
        return totals;
    }

    private Span total(List<GainRow> gains, GainStatus status, String key) {
        long pence = gains.stream()
                .filter(gain -> gain.status() == status)
                .mapToLong(GainRow::countsPence)
                .reduce(0, Math::addExact);
        return new Span(Words.bold(new Money(pence).format()), new Span(" " + getTranslation(key)));
    }

    private NativeTableHeaderCell heading(String key, boolean right) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("r", right);
        return cell;
    }

    private static NativeTableCell cell(Component... parts) {
        return new NativeTableCell(parts);
    }
}
