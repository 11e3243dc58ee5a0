package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import scot.onward.casework.FoundDateRow;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.SectionCard;
import scot.onward.triage.CountedDate;
import scot.onward.triage.DateRefused;
import scot.onward.triage.Deadline;
import scot.onward.triage.LetterKind;

/** Dates found in letters: kind and date give the last safe date with its rule; both together are kept. */
class DatesCard extends Composite<SectionCard> {

    private final Sheet sheet;
    private final Select<LetterKind> kind = new Select<>();
    private final DateParts date = new DateParts(getTranslation("casework.dates.dated"));
    private final Div form = new Div();
    private final Div result = new Div();
    private final UnorderedList kept = new UnorderedList();

    DatesCard(Sheet sheet) {
        this.sheet = sheet;
        kind.setItems(sheet.tools().ruleBook().letterKinds());
        kind.setItemLabelGenerator(LetterKind::label);
        kind.setPlaceholder(getTranslation("casework.dates.letter"));
        kind.setAriaLabel(getTranslation("casework.dates.letter"));
        kind.addValueChangeListener(chosen -> count());
        date.addValueChangeListener(typed -> count());
        form.add(kind, date);
        form.addClassNames("stack", "s");
        form.setVisible(false);
        result.addClassName("result");
        kept.addClassName("kept-dates");
        if (sheet.isWritable()) {
            getContent().withHeader(Words.add("D", getTranslation("casework.dates"), this::add));
        }
        getContent().add(form, result, kept);
        sheet.whenSaved(this::show);
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(3, getTranslation("casework.dates"));
    }

    void add() {
        form.setVisible(true);
        kind.clear();
        date.clear();
        result.removeAll();
        kind.focus();
    }

    private void count() {
        LetterKind letter = kind.getValue();
        var day = date.getValue();
        if (letter == null || day == null) {
            return;
        }
        CountedDate counted = sheet.tools().foundDates().record(sheet.id(), letter.id(), day);
        result.removeAll();
        switch (counted) {
            case Deadline deadline -> {
                result.add(
                        Words.hint(deadline.explanation()),
                        Words.hint(deadline.source().name()));
                form.setVisible(false);
                sheet.saved();
            }
            case DateRefused refused -> result.add(Words.span("refused", refused.reason()));
        }
    }

    private void show() {
        kept.removeAll();
        sheet.record().dates().forEach(row -> kept.add(line(row)));
        if (sheet.record().dates().isEmpty() && !form.isVisible()) {
            kept.add(new ListItem(Words.hint(getTranslation("casework.dates.none"))));
        }
    }

    private ListItem line(FoundDateRow row) {
        var dates = sheet.tools().dates();
        ListItem item = new ListItem();
        if (row.lastSafeDate() != null) {
            item.add(DeadlineClock.lastSafeDate(
                    dates.day(row.lastSafeDate()),
                    sheet.tools().calendar().workingDaysBetween(dates.today(), row.lastSafeDate())));
        }
        item.add(Words.grow(Words.hint(
                getTranslation("casework.dates.from", label(row.letterKind()), dates.day(row.letterDate())))));
        if (sheet.isWritable()) {
            item.add(Words.icon(Icons.CHECK, getTranslation("casework.dates.settle"), () -> {
                sheet.tools().foundDates().settle(row.id());
                sheet.saved();
            }));
            if (row.sessionId().equals(sheet.id())) {
                item.add(Words.icon(Icons.X, getTranslation("casework.remove"), () -> {
                    sheet.tools().foundDates().remove(sheet.id(), row.id());
                    sheet.saved();
                }));
            }
        }
        return item;
    }

    private String label(String letterKind) {
        return sheet.tools()
                .ruleBook()
                .letterKind(letterKind)
                .map(LetterKind::about)
                .orElse(letterKind);
    }
}
