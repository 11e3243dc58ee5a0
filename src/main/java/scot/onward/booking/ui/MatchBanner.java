package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import scot.onward.booking.FreeTime;
import scot.onward.booking.WaitingMatch;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** "14:15 today, Ewan Baird, 45 min. Two people fit." */
class MatchBanner extends Paragraph {

    private static final int IN_WORDS = 9;

    MatchBanner(WaitingMatch match, Dates dates) {
        addClassName("match");
        FreeTime time = match.time();
        String when = MessageCatalogue.text(
                "waiting.match.when",
                Dates.time(time.span().from()),
                dates.relativeDay(Words.day(time.span().from())));
        String rest = MessageCatalogue.text("waiting.match.who", time.adviserName(), time.length());
        add(
                Icons.CALENDAR_CHECK.create(),
                new Span(
                        new Bold(when), new Span(rest + " " + fit(match.people().size()))));
    }

    private static String fit(int people) {
        if (people == 1) {
            return MessageCatalogue.text("waiting.match.one");
        }
        String number = people <= IN_WORDS ? MessageCatalogue.text("waiting.number." + people) : String.valueOf(people);
        return MessageCatalogue.text("waiting.match.many", number);
    }
}
