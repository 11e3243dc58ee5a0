package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingMatch;
import scot.onward.booking.WaitingMatch.Fitting;
import scot.onward.booking.WaitingRow;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** The waiting list of one hub. */
class HubWaiting extends Div {

    private static final int DAYS = 5;
    private static final int PEOPLE = 3;

    private final BookingTools tools;
    private final HubRow hub;
    private final boolean named;
    private final boolean invites;
    private final Answering answering;
    private final Set<UUID> shown = new HashSet<>();
    private WaitingFilter filter = WaitingFilter.all();
    private @Nullable String refusal;
    private @Nullable UUID asked;

    /** @param named whether the hub's name stands in the titles, because there are several */
    HubWaiting(BookingTools tools, HubRow hub, boolean named) {
        this.tools = tools;
        this.hub = hub;
        this.named = named;
        this.invites = tools.invitations().isOnAt(hub.id());
        answering = new Answering(tools.waitingOffers(), tools.dates(), words -> refusal = words, () -> show(filter));
        addClassNames("stack", "l");
    }

    void show(WaitingFilter wanted) {
        filter = wanted;
        removeAll();
        List<ToBookRow> toBook = tools.waitingList().toBook(hub.id(), shown);
        List<WaitingRow> waiting = tools.waitingList().of(hub.id(), shown);
        toBook.forEach(row -> shown.add(row.clientId()));
        waiting.forEach(row -> shown.add(row.clientId()));
        if (refusal != null) {
            add(Note.danger(refusal, MessageCatalogue.text("waiting.nothingSaved")));
            refusal = null;
        }
        offered(waiting);
        matches(waiting);
        waiting(waiting);
        toBook(toBook);
    }

    private void offered(List<WaitingRow> waiting) {
        List<WaitingRow> offered =
                waiting.stream().filter(row -> row.offer() != null).toList();
        if (offered.isEmpty()) {
            return;
        }
        UnorderedList list = list();
        for (WaitingRow row : offered) {
            var contact = Optional.of(tools.clients().card(row.clientId()).contact());
            OfferLine line = new OfferLine(
                    row.name(), row.name(), Objects.requireNonNull(row.offer()), contact, answering, tools.dates());
            list.add(line);
            if (row.id().equals(asked)) {
                asked = null;
                line.focusAnswer();
            }
        }
        add(card(title("waiting.offered.title"), offered.size(), list));
    }

    private void matches(List<WaitingRow> waiting) {
        List<WaitingMatch> matches = new ArrayList<>();
        LocalDate today = tools.dates().today();
        for (int ahead = 0; ahead < DAYS && !waiting.isEmpty(); ahead++) {
            matches.addAll(tools.waitingOffers().matches(hub.id(), today.plusDays(ahead), shown));
        }
        Set<UUID> named = new HashSet<>();
        List<Component> rows = new ArrayList<>();
        for (WaitingMatch match : matches) {
            UnorderedList list = list();
            match.people().stream()
                    .filter(fitting -> named.add(fitting.who().id()))
                    .limit(PEOPLE)
                    .forEach(fitting -> list.add(fitting(match, fitting)));
            if (list.getComponentCount() > 0) {
                rows.add(new MatchBanner(match, tools.dates()));
                rows.add(list);
            }
        }
        if (!rows.isEmpty()) {
            add(card(title("waiting.match.title"), rows.size() / 2, rows.toArray(Component[]::new)));
        }
    }

    private ListItem fitting(WaitingMatch match, Fitting fitting) {
        WaitingRow row = fitting.who();
        Button offer = button("waiting.offer", row.name(), Icons.PHONE, () -> {
            asked = row.id();
            answering.offer(match.time(), fitting);
        });
        return line(level(row.level()), row.name(), facts(row), row.lastSafeDate(), offer);
    }

    private void waiting(List<WaitingRow> waiting) {
        List<WaitingRow> fitting = waiting.stream()
                .filter(row -> filter.includes(row, tools.dates().today(), tools.calendar()))
                .toList();
        UnorderedList list = list();
        for (WaitingRow row : fitting) {
            Button remove = button("booking.waiting.remove", row.name(), null, () -> {
                tools.waitingList().withdraw(row.id());
                Notices.done(MessageCatalogue.text("booking.waiting.removed", row.name()));
                show(filter);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(line(
                    level(row.level()),
                    row.name(),
                    facts(row),
                    row.lastSafeDate(),
                    remove,
                    invite(row.name(), () -> Invite.of(row, hub.id(), tools)),
                    button(
                            "waiting.suits",
                            row.name(),
                            Icons.EDIT,
                            () -> new SuitsDialog(tools, row, () -> show(filter)).open()),
                    find(row.name(), row.clientId())));
        }
        add(
                fitting.isEmpty()
                        ? nobody("booking.waiting.title", waiting.isEmpty(), "booking.desk.waiting.nobody")
                        : card(title("booking.waiting.title"), fitting.size(), list));
    }

    private void toBook(List<ToBookRow> rows) {
        List<ToBookRow> fitting = rows.stream()
                .filter(row -> filter.named(row.name()) && filter.show() != WaitingFilter.WaitingShow.SHORT_NOTICE)
                .filter(row -> filter.show() != WaitingFilter.WaitingShow.SOON
                        || WaitingFilter.isSoon(
                                row.lastSafeDate(), tools.dates().today(), tools.calendar()))
                .toList();
        UnorderedList list = list();
        fitting.forEach(row -> list.add(line(
                new LevelBadge(row.level()),
                row.name(),
                WaitingWords.of(row, tools.dates()),
                row.lastSafeDate(),
                invite(row.name(), () -> Invite.of(row.clientId(), hub.id(), tools)),
                find(row.name(), row.clientId()))));
        add(
                fitting.isEmpty()
                        ? nobody("booking.waiting.referred.title", rows.isEmpty(), "booking.waiting.referred.nobody")
                        : card(title("booking.waiting.referred.title"), fitting.size(), list));
    }

    private Section nobody(String titleKey, boolean nobodyAtAll, String nobodyKey) {
        Paragraph nobody = new Paragraph(MessageCatalogue.text(nobodyAtAll ? nobodyKey : "waiting.filter.none"));
        nobody.addClassNames("hint", "nobody");
        return card(title(titleKey), 0, nobody);
    }

    private String facts(WaitingRow row) {
        return row.serviceName() + ". " + WaitingWords.of(row, tools.dates());
    }

    private static Component level(@Nullable Integer level) {
        return level == null ? Words.of("no-level", "") : new LevelBadge(level);
    }

    private ListItem line(
            Component before, String name, String facts, @Nullable LocalDate lastSafeDate, Button... actions) {
        ListItem item = new ListItem(before, Words.of("grow", new Bold(name), Words.of("m", facts)));
        if (lastSafeDate != null) {
            item.add(DeadlineClock.lastSafeDate(
                    tools.dates().day(lastSafeDate),
                    tools.calendar().workingDaysBetween(tools.dates().today(), lastSafeDate)));
        }
        item.add(actions);
        return item;
    }

    private Button invite(String name, Supplier<Invite> whom) {
        Button invite = button(
                "links.invite", name, Icons.SEND, () -> new InviteDialog(tools, whom.get(), () -> show(filter)).open());
        invite.setVisible(invites);
        return invite;
    }

    private static Button find(String name, UUID clientId) {
        return button("booking.findTime", name, Icons.CALENDAR_PLUS, () -> TodayNavigation.book(clientId));
    }

    private static Button button(String key, String name, @Nullable Icons icon, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        if (icon != null) {
            button.setIcon(icon.create());
        }
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text(key) + ", " + name);
        return button;
    }

    private String title(String key) {
        return named
                ? MessageCatalogue.text("booking.waiting.at", MessageCatalogue.text(key), hub.shortName())
                : MessageCatalogue.text(key);
    }

    private static Section card(String title, int count, Component... content) {
        Section section = new Section(new Header(new H2(title), Badges.count(count)));
        section.addClassNames("card", "lines");
        section.add(content);
        return section;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        return list;
    }
}
