package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import scot.onward.casework.CreditorKind;
import scot.onward.casework.DebtForm;
import scot.onward.casework.DebtRow;
import scot.onward.casework.DebtStrategy;
import scot.onward.casework.Recording;
import scot.onward.shared.Money;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** What the client owes; a priority debt says so. */
class DebtsCard extends Composite<SectionCard> {

    private final Sheet sheet;
    private final Select<CreditorKind> kind = new Select<>();
    private final TextField creditor = new TextField();
    private final MoneyField amount = new MoneyField(getTranslation("casework.debts.amount"));
    private final Select<DebtStrategy> strategy = new Select<>();
    private final Div form = new Div();
    private final UnorderedList list = new UnorderedList();

    DebtsCard(Sheet sheet) {
        this.sheet = sheet;
        kind.setItems(CreditorKind.values());
        kind.setItemLabelGenerator(MessageCatalogue::word);
        kind.setPlaceholder(getTranslation("casework.debts.kind"));
        kind.setAriaLabel(getTranslation("casework.debts.kind"));
        creditor.setPlaceholder(getTranslation("casework.debts.creditor"));
        creditor.setAriaLabel(getTranslation("casework.debts.creditor"));
        creditor.setMaxLength(200);
        strategy.setItems(DebtStrategy.values());
        strategy.setItemLabelGenerator(it -> it == null ? "" : MessageCatalogue.word(it));
        strategy.setPlaceholder(getTranslation("casework.debts.strategy"));
        strategy.setAriaLabel(getTranslation("casework.debts.strategy"));
        strategy.setEmptySelectionAllowed(true);
        Div money = new Div(amount, strategy);
        money.addClassName("row");
        form.add(kind, creditor, money, Words.small(getTranslation("casework.keep"), this::keep));
        form.addClassNames("stack", "s", "add-form");
        form.setVisible(false);
        list.addClassName("lines");
        if (sheet.isWritable()) {
            getContent().withHeader(Words.add("B", getTranslation("casework.debts"), this::add));
        }
        getContent().add(form, list);
        sheet.whenSaved(this::show);
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(8, getTranslation("casework.debts"));
    }

    void add() {
        form.setVisible(true);
        kind.focus();
    }

    private void keep() {
        if (kind.getValue() == null) {
            kind.setErrorMessage(getTranslation("casework.debts.kindMissing"));
            kind.setInvalid(true);
            return;
        }
        amount.read().ifPresent(this::keep);
    }

    private void keep(Money owed) {
        var debt = new DebtForm(kind.getValue(), creditor.getValue(), owed.pence(), strategy.getValue());
        switch (sheet.tools().debts().record(sheet.id(), debt)) {
            case Recording.Refused refused -> amount.refuse(MessageCatalogue.word(refused.refusal()));
            case Recording.Recorded recorded -> {
                kind.clear();
                kind.setInvalid(false);
                creditor.clear();
                amount.clear();
                strategy.clear();
                form.setVisible(false);
                sheet.saved();
            }
        }
    }

    private void show() {
        list.removeAll();
        sheet.record().debts().forEach(debt -> list.add(line(debt)));
        if (sheet.record().debts().isEmpty()) {
            list.add(new ListItem(Words.hint(getTranslation("casework.debts.none"))));
        }
    }

    private ListItem line(DebtRow debt) {
        String name = debt.creditor().isBlank()
                ? MessageCatalogue.word(debt.creditorKind())
                : MessageCatalogue.word(debt.creditorKind()) + ", " + debt.creditor();
        ListItem line = new ListItem(Words.grow(new Span(name)));
        if (debt.priority()) {
            line.add(Badges.warn(getTranslation("casework.debts.priority")));
        }
        line.add(Words.span("num", new Money(debt.amountPence()).format()));
        if (sheet.isWritable()) {
            line.add(Words.icon(Icons.X, getTranslation("casework.removeNamed", name), () -> {
                sheet.tools().debts().remove(sheet.id(), debt.id());
                sheet.saved();
            }));
        }
        return line;
    }
}
