package scot.onward.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.triage.DateChange;
import scot.onward.triage.Deadline;
import scot.onward.triage.StartPreview;

/** Whose date would change, and from which day to which. */
class ChangeReport extends Div {

    private final Dates dates;

    ChangeReport(StartPreview preview, Dates dates) {
        this.dates = dates;
        int here = preview.changes().size();
        addClassName("change-report");
        add(new H3(MessageCatalogue.text("rules.changes", here, here + preview.elsewhere())));
        if (here > 0) {
            UnorderedList lines = new UnorderedList();
            preview.changes().forEach(change -> lines.add(line(change)));
            add(lines);
        }
        if (preview.elsewhere() > 0) {
            add(Note.plain(
                    Icons.BUILDING, null, MessageCatalogue.text("rules.changes.elsewhere", preview.elsewhere())));
        }
    }

    private ListItem line(DateChange change) {
        Span name = new Span(change.name());
        name.addClassName("b");
        ListItem line = new ListItem(name, new LevelBadge(change.levelThen()));
        if (change.levelThen() != change.level()) {
            line.add(new Span(MessageCatalogue.text("rules.changes.level", LevelBadge.word(change.level()))));
        }
        Deadline before = change.before();
        Deadline after = change.after();
        day(line, "last", before.lastSafeDate(), after.lastSafeDate());
        day(line, "book", before.bookBy(), after.bookBy());
        before.helpFrom().ifPresent(from -> after.helpFrom().ifPresent(then -> day(line, "help", from, then)));
        return line;
    }

    private void day(ListItem line, String what, LocalDate before, LocalDate after) {
        if (!before.equals(after)) {
            Span words = new Span(MessageCatalogue.text("rules.changes." + what, words(before), words(after)));
            words.addClassName("change");
            line.add(words);
        }
    }

    private String words(LocalDate day) {
        return day.getYear() == dates.today().getYear() ? dates.day(day) : Dates.dayAndYear(day);
    }
}
