package scot.onward.casework.ui;

import java.util.List;
import scot.onward.casework.FoundDateRow;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.triage.LetterKind;

/** The nearest last safe dates of the adviser's own cases. */
class DatesMineCard extends SideCard {

    private static final int SHOWN = 6;

    DatesMineCard(SessionTools tools) {
        List<FoundDateRow> mine = tools.foundDates().mine();
        mine.stream().limit(SHOWN).forEach(row -> {
            var day = row.lastSafeDate();
            if (day != null) {
                line(
                        new DeadlineClock(
                                tools.dates().day(day),
                                tools.calendar()
                                        .workingDaysBetween(tools.dates().today(), day)),
                        row.client(),
                        tools.ruleBook()
                                .letterKind(row.letterKind())
                                .map(LetterKind::about)
                                .orElse(row.letterKind()));
            }
        });
        show(
                Icons.TIMER,
                getTranslation("casework.clinic.dates"),
                mine.size(),
                getTranslation("casework.clinic.noDates"));
    }
}
