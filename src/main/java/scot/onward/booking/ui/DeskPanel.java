package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardDay;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** The desk beside the board: who is here and due, what nobody has said yet, who waits. */
class DeskPanel extends Aside {

    private static final int SHOWN_WAITING = 3;

    private final Actions actions;
    private final Dates dates;

    /** What can be done from the desk. */
    interface Actions {
        void arrived(BoardCard card);

        void attended(BoardCard card);

        void didNotAttend(BoardCard card);

        void cancelled(BoardCard card);

        void find(WaitingRow waiting);

        void find(ToBookRow referred);
    }

    DeskPanel(Actions actions, Dates dates) {
        this.actions = actions;
        this.dates = dates;
        addClassName("side");
        getElement().setAttribute("aria-label", MessageCatalogue.text("booking.desk"));
    }

    /** Draws the desk. */
    void show(
            BoardDay day,
            List<BoardCard> unresolved,
            List<WaitingRow> waiting,
            List<ToBookRow> toBook,
            boolean namesHidden) {
        removeAll();
        Function<String, String> naming = namesHidden ? Words::initials : Function.identity();
        add(dueAndHere(day, naming), unresolved(unresolved, naming), waiting(waiting, toBook, naming));
    }

    private Section dueAndHere(BoardDay day, Function<String, String> naming) {
        List<BoardCard> due = day.dueAndHere();
        Section section = section("booking.desk.due", due.size(), Dates.time(day.now()));
        UnorderedList list = list();
        due.forEach(card -> list.add(dueItem(card, day.now(), naming)));
        section.add(due.isEmpty() ? nobody("booking.desk.due.nobody") : list);
        return section;
    }

    private ListItem dueItem(BoardCard card, Instant now, Function<String, String> naming) {
        Span words = Words.of("grow", new Bold(naming.apply(card.name())), Words.of("m", Words.who(card)));
        Instant arrived = card.arrivedAt();
        List<Component> needs = Words.needs(card.language(), card.needs());
        ListItem item = item(Dates.time(card.startsAt()), words);
        if (CardState.of(card) == VisitState.ARRIVED && arrived != null) {
            String key = card.startsAt().isAfter(now) ? "booking.desk.hereEarly" : "booking.desk.here";
            words.add(Words.of(
                    "sx st-arrived",
                    Icons.ARRIVED.create(),
                    new Span(MessageCatalogue.text(key, CardState.minutes(arrived, now)))));
        } else {
            if (card.startsAt().isBefore(now)) {
                words.add(Words.of("m", CardState.detail(card, now)));
            }
            Button here = new Button(
                    MessageCatalogue.text("booking.arrived"), Icons.ARRIVED.create(), click -> actions.arrived(card));
            here.addThemeVariants(ButtonVariant.SMALL);
            here.setAriaLabel(MessageCatalogue.text("booking.arrived.aria", naming.apply(card.name())));
            item.add(here);
        }
        if (!needs.isEmpty()) {
            words.add(Words.of("m nds", needs.toArray(Component[]::new)));
        }
        return item;
    }

    private Section unresolved(List<BoardCard> cards, Function<String, String> naming) {
        Section section =
                section("booking.desk.unresolved", cards.size(), MessageCatalogue.text("booking.desk.nobodySaid"));
        UnorderedList list = list();
        cards.forEach(card -> {
            boolean today = Words.day(card.startsAt()).equals(dates.today());
            String when = today ? Dates.time(card.startsAt()) : dates.day(Words.day(card.startsAt()));
            String name = naming.apply(card.name());
            Div answers = new Div(
                    small("booking.attended", name, () -> actions.attended(card)),
                    small("booking.didNotAttend", name, () -> actions.didNotAttend(card)),
                    small("booking.cancelled", name, () -> actions.cancelled(card)));
            answers.addClassName("acts");
            Span words = Words.of(
                    "grow", new Bold(name), new Span(" "), Words.of("m i", new Span(Words.who(card))), answers);
            list.add(item(when, words));
        });
        section.add(cards.isEmpty() ? nobody("booking.desk.unresolved.nobody") : list);
        return section;
    }

    private Section waiting(List<WaitingRow> waiting, List<ToBookRow> toBook, Function<String, String> naming) {
        Section section = section("booking.desk.waiting", waiting.size() + toBook.size(), null);
        section.addClassNames("last", "wl");
        RouterLink all = new RouterLink(MessageCatalogue.text("booking.desk.seeAll"), WaitingListView.class);
        all.addClassName("all");
        ((Header) section.getComponentAt(0)).add(Words.of("grow", ""), all);
        UnorderedList list = list();
        int place = 1;
        for (ToBookRow row : toBook.stream().limit(SHOWN_WAITING).toList()) {
            Span words =
                    Words.of("grow", new Bold(naming.apply(row.name())), Words.of("m", WaitingWords.of(row, dates)));
            lastSafeDate(row.lastSafeDate()).ifPresent(words::add);
            list.add(waitingItem(place++, words, () -> actions.find(row)));
        }
        for (WaitingRow row : waiting.stream().limit(SHOWN_WAITING).toList()) {
            Span words =
                    Words.of("grow", new Bold(naming.apply(row.name())), Words.of("m", WaitingWords.of(row, dates)));
            lastSafeDate(row.lastSafeDate()).ifPresent(words::add);
            list.add(waitingItem(place++, words, () -> actions.find(row)));
        }
        section.add(place == 1 ? nobody("booking.desk.waiting.nobody") : list);
        return section;
    }

    private Optional<DeadlineClock> lastSafeDate(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(last -> DeadlineClock.lastSafeDate(dates.day(last), ChronoUnit.DAYS.between(dates.today(), last)));
    }

    private static ListItem waitingItem(int place, Span words, Command find) {
        Button button = new Button(MessageCatalogue.text("booking.findTime"), click -> find.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        ListItem item = item(String.valueOf(place), words);
        item.add(button);
        return item;
    }

    private static Button small(String key, String name, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key) + ", " + name);
        return button;
    }

    private static Section section(String key, int count, @Nullable String hint) {
        Header header = new Header(new H2(MessageCatalogue.text(key)), Badges.count(count));
        if (hint != null) {
            header.add(Words.of("hint end", new Span(hint)));
        }
        return new Section(header);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        return list;
    }

    private static ListItem item(String when, Span words) {
        ListItem item = new ListItem(Words.of("t num", new Span(when)), words);
        return item;
    }

    private static Paragraph nobody(String key) {
        Paragraph nobody = new Paragraph(MessageCatalogue.text(key));
        nobody.addClassNames("hint", "nobody");
        return nobody;
    }
}
