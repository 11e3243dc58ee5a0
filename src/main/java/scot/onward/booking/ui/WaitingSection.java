package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingMatch;
import scot.onward.booking.WaitingMatch.Fitting;
import scot.onward.booking.WaitingRow;
import scot.onward.client.SafeContact;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** The waiting list beside the board: what is offered just now, the free time that fits somebody, and who waits. */
class WaitingSection extends Section {

    private static final int SHOWN = 3;
    private static final int DAYS_AHEAD = 3;

    private final BookingTools tools;
    private final Consumer<UUID> findTime;
    private final Answering answering;
    private final Set<UUID> shown = new HashSet<>();
    private final Header header = new Header();
    private @Nullable String refusal;
    private @Nullable UUID asked;
    private @Nullable Drawn drawn;

    /** What is drawn; as long as it stays the same, so do its buttons and the focus. */
    private record Drawn(
            UUID hubId,
            List<WaitingRow> waiting,
            List<ToBookRow> toBook,
            Optional<WaitingMatch> match,
            boolean namesHidden) {}

    /** @param changed draws the desk again */
    WaitingSection(BookingTools tools, Consumer<UUID> findTime, Runnable changed) {
        this.tools = tools;
        this.findTime = findTime;
        this.answering = new Answering(tools.waitingOffers(), tools.dates(), words -> refusal = words, changed);
        addClassNames("last", "wl");
    }

    /** Draws who waits at a hub; {@code day} is the board's, and {@code matches} are the free times of it that fit somebody. */
    void show(UUID hubId, LocalDate day, List<WaitingMatch> matches, boolean namesHidden) {
        Function<String, String> naming = namesHidden ? Words::initials : Function.identity();
        List<WaitingRow> waiting = tools.waitingList().of(hubId, shown);
        List<ToBookRow> toBook = tools.waitingList().toBook(hubId, shown);
        Optional<WaitingMatch> match = matches.isEmpty() ? nextMatch(hubId, day) : Optional.of(matches.getFirst());
        Stream.concat(
                        waiting.stream().map(WaitingRow::clientId),
                        toBook.stream().map(ToBookRow::clientId))
                .forEach(shown::add);
        Drawn wanted = new Drawn(hubId, waiting, toBook, match, namesHidden);
        if (wanted.equals(drawn) && refusal == null && asked == null) {
            return;
        }
        drawn = wanted;
        removeAll();
        head(waiting.size() + toBook.size());
        if (refusal != null) {
            add(Note.danger(refusal, MessageCatalogue.text("waiting.nothingSaved")));
            refusal = null;
        }
        offers(waiting, naming, namesHidden);
        match.ifPresent(it -> match(it, naming));
        others(waiting, toBook, match, naming);
        if (waiting.isEmpty() && toBook.isEmpty()) {
            Paragraph nobody = new Paragraph(MessageCatalogue.text("booking.desk.waiting.nobody"));
            nobody.addClassNames("hint", "nobody");
            add(nobody);
        }
    }

    /** The soonest free time after that day that fits somebody. */
    private Optional<WaitingMatch> nextMatch(UUID hubId, LocalDate day) {
        for (LocalDate other = day.plusDays(1); !other.isAfter(day.plusDays(DAYS_AHEAD)); other = other.plusDays(1)) {
            List<WaitingMatch> matches = tools.waitingOffers().matches(hubId, other, shown);
            if (!matches.isEmpty()) {
                return Optional.of(matches.getFirst());
            }
        }
        return Optional.empty();
    }

    private void head(int count) {
        RouterLink all = new RouterLink(MessageCatalogue.text("booking.desk.seeAll"), WaitingListView.class);
        all.addClassName("all");
        header.removeAll();
        header.add(
                new H2(MessageCatalogue.text("booking.desk.waiting")), Badges.count(count), Words.of("grow", ""), all);
        add(header);
    }

    private void offers(List<WaitingRow> waiting, Function<String, String> naming, boolean namesHidden) {
        UnorderedList list = list();
        for (WaitingRow row : waiting) {
            if (row.offer() != null) {
                var contact = namesHidden
                        ? Optional.<SafeContact>empty()
                        : Optional.of(tools.clients().card(row.clientId()).contact());
                OfferLine line = new OfferLine(
                        row.name(), naming.apply(row.name()), row.offer(), contact, answering, tools.dates());
                list.add(line);
                if (row.id().equals(asked)) {
                    asked = null;
                    line.focusAnswer();
                }
            }
        }
        if (list.getComponentCount() > 0) {
            add(list);
        }
    }

    private void match(WaitingMatch match, Function<String, String> naming) {
        UnorderedList list = list();
        int number = 1;
        for (Fitting fitting : match.people().stream().limit(SHOWN).toList()) {
            WaitingRow who = fitting.who();
            Button offer = small("waiting.offer", naming.apply(who.name()), () -> {
                asked = who.id();
                answering.offer(match.time(), fitting);
            });
            list.add(row(
                    number++,
                    naming.apply(who.name()),
                    WaitingWords.of(who, tools.dates()),
                    who.lastSafeDate(),
                    offer));
        }
        add(new MatchBanner(match, tools.dates()), list);
    }

    private void others(
            List<WaitingRow> waiting,
            List<ToBookRow> toBook,
            Optional<WaitingMatch> match,
            Function<String, String> naming) {
        Set<UUID> above = match.stream()
                .flatMap(it -> it.people().stream().limit(SHOWN))
                .map(fitting -> fitting.who().id())
                .collect(Collectors.toSet());
        UnorderedList list = list();
        for (ToBookRow row : toBook.stream().limit(SHOWN).toList()) {
            list.add(row(
                    null,
                    naming.apply(row.name()),
                    WaitingWords.of(row, tools.dates()),
                    row.lastSafeDate(),
                    find(row.name(), row.clientId(), naming)));
        }
        waiting.stream()
                .filter(row -> row.offer() == null && !above.contains(row.id()))
                .limit(Math.max(0, SHOWN - above.size()))
                .forEach(row -> list.add(row(
                        null,
                        naming.apply(row.name()),
                        WaitingWords.of(row, tools.dates()),
                        row.lastSafeDate(),
                        find(row.name(), row.clientId(), naming))));
        if (list.getComponentCount() > 0) {
            add(list);
        }
    }

    private Button find(String name, UUID clientId, Function<String, String> naming) {
        return small("booking.findTime", naming.apply(name), () -> findTime.accept(clientId));
    }

    private ListItem row(
            @Nullable Integer number, String name, String facts, @Nullable LocalDate lastSafeDate, Button action) {
        Span words = Words.of("grow", new Bold(name), Words.of("m", facts));
        if (lastSafeDate != null) {
            words.add(DeadlineClock.lastSafeDate(
                    tools.dates().day(lastSafeDate),
                    tools.calendar().workingDaysBetween(tools.dates().today(), lastSafeDate)));
        }
        return new ListItem(Words.of("t num", number == null ? "" : String.valueOf(number)), words, action);
    }

    private static Button small(String key, String name, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key) + ", " + name);
        return button;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        return list;
    }
}
