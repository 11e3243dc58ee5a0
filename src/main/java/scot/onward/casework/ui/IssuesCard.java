package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.SectionCard;

/** What it is about today: twelve tiles and twelve keys. */
class IssuesCard extends Composite<SectionCard> {

    private final IssueTiles tiles = new IssueTiles(getTranslation("casework.issues"));

    IssuesCard(Sheet sheet) {
        tiles.setValue(sheet.record().issues());
        tiles.setReadOnly(!sheet.isWritable());
        tiles.addValueChangeListener(change -> {
            sheet.tools()
                    .sessions()
                    .changeIssues(
                            sheet.id(),
                            without(change.getValue(), change.getOldValue()),
                            without(change.getOldValue(), change.getValue()));
            sheet.saved();
        });
        getContent().add(tiles);
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(1, getTranslation("casework.issues")).hint(getTranslation("casework.issues.hint"));
    }

    List<LetterKey> letterKeys() {
        return tiles.letterKeys();
    }

    private static Set<PresentingIssue> without(Set<PresentingIssue> all, Set<PresentingIssue> others) {
        EnumSet<PresentingIssue> rest = EnumSet.noneOf(PresentingIssue.class);
        rest.addAll(all);
        rest.removeAll(others);
        return rest;
    }
}
