package scot.onward.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.partner.Helped;
import scot.onward.partner.Inbox;
import scot.onward.partner.InboxRow;
import scot.onward.partner.OnwardStatus;
import scot.onward.partner.Reply;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;

/** The list: those to answer, then those taken on with what came of them. */
class InboxList extends Composite<Div> {

    private final Dates dates;
    private final Inbox inbox;
    private final SerializableConsumer<Reply> answered;

    InboxList(Inbox inbox, Dates dates, SerializableConsumer<Reply> answered) {
        this.inbox = inbox;
        this.dates = dates;
        this.answered = answered;
    }

    void show(List<InboxRow> rows, @Nullable UUID selected) {
        getContent().removeAll();
        List<InboxRow> fresh =
                rows.stream().filter(row -> row.status() == OnwardStatus.SENT).toList();
        List<InboxRow> taken =
                rows.stream().filter(row -> row.status() != OnwardStatus.SENT).toList();
        group("new", fresh, selected);
        group("taken", taken, selected);
    }

    private void group(String key, List<InboxRow> rows, @Nullable UUID selected) {
        H2 heading = new H2(
                new Span(getTranslation("partner.inbox.group." + key)),
                Badges.count(rows.size()),
                hint(getTranslation("partner.inbox.group.hint." + key)));
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(entry(row, row.id().equals(selected))));
        getContent().add(heading);
        if (rows.isEmpty()) {
            Span empty = hint(getTranslation("partner.inbox.group.empty." + key));
            empty.addClassName("empty");
            getContent().add(empty);
        } else {
            getContent().add(list);
        }
    }

    private ListItem entry(InboxRow row, boolean selected) {
        RouterLink link = new RouterLink(InboxView.class, InboxView.parameters(row.id()));
        link.add(words(row.client(), detail(row)));
        ListItem item = new ListItem(link, end(row));
        if (selected) {
            link.getElement().setAttribute("aria-current", "true");
            item.addClassName("selected");
        }
        if (isAsked(row)) {
            item.addClassName("asked-row");
        }
        return item;
    }

    private Component end(InboxRow row) {
        return switch (row.status()) {
            case SENT -> clock(row);
            case ACCEPTED, ATTENDED -> new InboxQuestion(inbox, row, answered);
            case WAITING -> Badges.plain(Icons.CALENDAR, getTranslation("partner.inbox.toCome"));
            case HELPED -> helped(row);
            default -> Badges.plain(Icons.USER_X, getTranslation("partner.inbox.didNotCome"));
        };
    }

    private Component clock(InboxRow row) {
        long days = ChronoUnit.DAYS.between(dates.today(), row.answerBy());
        return new DeadlineClock(getTranslation("partner.inbox.daysLeft", days), days);
    }

    private Component helped(InboxRow row) {
        String words = getTranslation("partner.inbox.result." + row.helped());
        return row.helped() == Helped.NO ? Badges.plain(Icons.MINUS, words) : Badges.ok(words);
    }

    private String detail(InboxRow row) {
        return switch (row.status()) {
            case SENT -> getTranslation("partner.inbox.sentBy", row.sentBy(), row.hub(), dates.at(row.sentAt()));
            case ACCEPTED, WAITING ->
                row.firstContact() == null
                        ? getTranslation("partner.inbox.accepted")
                        : getTranslation("partner.inbox.firstContactOn", row.firstContact());
            default ->
                row.attendedOn() == null
                        ? getTranslation("partner.inbox.sentBy", row.sentBy(), row.hub(), dates.at(row.sentAt()))
                        : getTranslation("partner.inbox.came", dates.day(row.attendedOn()));
        };
    }

    private static boolean isAsked(InboxRow row) {
        return row.status() == OnwardStatus.ACCEPTED || row.status() == OnwardStatus.ATTENDED;
    }

    private static Span words(String name, String detail) {
        Span who = new Span(name);
        who.addClassName("b");
        Span quiet = new Span(detail);
        quiet.addClassName("m");
        Span words = new Span(who, quiet);
        words.addClassName("grow");
        return words;
    }

    private static Span hint(String text) {
        Span hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
