package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardCard;
import scot.onward.booking.CallRow;
import scot.onward.booking.ChangeRequestRow;
import scot.onward.booking.GroupCard;
import scot.onward.booking.WalkInRow;
import scot.onward.booking.ui.DeskLine.Act;
import scot.onward.booking.ui.DeskLine.Below;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.VisitState;

/** The desk beside the board: who is at it, here and due, what nobody has said yet, who waits. */
class DeskPanel extends Aside implements CallListPanel.Actions {

    private static final Duration ADVISER_LATE = Duration.ofMinutes(10);

    private final CardActions cards;
    private final Consumer<UUID> findTime;
    private final Dates dates;
    private final RoomLost roomLost;
    private final Runnable changed;
    private final Consumer<GroupCard> openGroup;
    private final WaitingSection waiting;
    private final AskedSection asked;
    private UUID hubId = new UUID(0, 0);
    private @Nullable CallListPanel calls;
    private final DeskSection due = new DeskSection("booking.desk.due", "booking.desk.due.nobody");
    private final DeskSection unresolved = new DeskSection("booking.desk.unresolved", "booking.desk.unresolved.nobody");

    /** @param changed draws the page again */
    DeskPanel(BookingTools tools, RoomLost roomLost, CardActions cards, Consumer<UUID> findTime, Runnable changed) {
        this.roomLost = roomLost;
        this.cards = cards;
        this.findTime = findTime;
        this.changed = changed;
        dates = tools.dates();
        openGroup = group -> new GroupDialog(tools, group.id(), changed).open();
        waiting = new WaitingSection(tools, findTime, changed);
        asked = new AskedSection(tools, findTime, this::move, changed);
        addClassName("side");
        getElement().setAttribute("aria-label", MessageCatalogue.text("booking.desk"));
    }

    /** Whom to phone, and who waits, are those of one hub. */
    void at(UUID hub) {
        hubId = hub;
        calls = roomLost.callList(hub, this);
        removeAll();
        add(due, unresolved, asked, calls, waiting);
    }

    @Override
    public void find(CallRow row) {
        TodayNavigation.move(hubId, Words.day(row.wasFrom()), row.appointmentId());
    }

    private void move(ChangeRequestRow row) {
        TodayNavigation.move(
                hubId, Words.day(Objects.requireNonNull(row.startsAt())), Objects.requireNonNull(row.appointmentId()));
    }

    @Override
    public void changed() {
        changed.run();
    }

    /** Draws the desk. */
    void show(Seen seen, LocalDate day, boolean namesHidden) {
        Function<String, String> naming = namesHidden ? Words::initials : Function.identity();
        Instant now = seen.today().now();
        waiting.show(hubId, day, seen.matches(), namesHidden);
        if (calls != null) {
            calls.named(naming::apply);
        }
        asked.show(seen.asked(), naming);
        List<DeskLine> here = new ArrayList<>();
        seen.walkIns().forEach(row -> here.add(atTheDesk(row, naming)));
        seen.today().groupsDue().forEach(group -> here.add(due(group)));
        seen.today().dueAndHere().forEach(card -> here.add(dueOrHere(card, now, naming)));
        due.show(here.size(), Dates.time(now), here);
        unresolved.show(
                seen.unresolved().size(),
                MessageCatalogue.text("booking.desk.nobodySaid"),
                seen.unresolved().stream().map(card -> open(card, naming)).toList());
    }

    /** A group session's people are said to be here in its own list. */
    private DeskLine due(GroupCard group) {
        String list = MessageCatalogue.text("group.open");
        return new DeskLine(
                group.id(),
                Dates.time(group.startsAt()),
                group.title(),
                GroupWords.here(group),
                Below.nothing(),
                List.of(new Act(list, Icons.USERS, false, list + ", " + group.title(), () -> openGroup.accept(group))));
    }

    private DeskLine atTheDesk(WalkInRow row, Function<String, String> naming) {
        String name = naming.apply(row.name());
        return new DeskLine(
                row.id(),
                Dates.time(row.cameAt()),
                MessageCatalogue.text("booking.desk.walkIn", name),
                MessageCatalogue.text("booking.desk.walkIn.noTime"),
                lastSafeDate(row.lastSafeDate()),
                List.of(new Act(
                        MessageCatalogue.text("booking.findTime"),
                        null,
                        true,
                        MessageCatalogue.text("booking.findTime.aria", name),
                        () -> findTime.accept(row.clientId()))));
    }

    private DeskLine dueOrHere(BoardCard card, Instant now, Function<String, String> naming) {
        String name = naming.apply(card.name());
        Instant arrived = card.arrivedAt();
        boolean isHere = CardState.of(card) == VisitState.ARRIVED;
        List<Component> parts = new ArrayList<>();
        String said = "";
        if (isHere && arrived != null) {
            said = MessageCatalogue.text(here(card, now), CardState.minutes(arrived, now));
            parts.add(Words.of("sx st-arrived", Icons.ARRIVED.create(), new Span(said)));
        } else if (card.startsAt().isBefore(now)) {
            said = CardState.detail(card, now);
            parts.add(Words.of("sx", Icons.CLOCK.create(), new Span(said)));
        }
        List<Component> needs = Words.needs(card.language(), card.needs());
        if (!needs.isEmpty() && !isHere) {
            parts.add(Words.of("m nds", needs.toArray(Component[]::new)));
        }
        return new DeskLine(
                card.appointmentId(),
                Dates.time(card.startsAt()),
                name,
                Words.who(card),
                new Below(List.of(said, card.needs(), String.valueOf(card.language())), parts),
                isHere ? List.of() : acts(card, name, now));
    }

    private static String here(BoardCard card, Instant now) {
        if (card.startsAt().isAfter(now)) {
            return "booking.desk.hereEarly";
        }
        return card.startsAt().plus(ADVISER_LATE).isAfter(now) ? "booking.desk.here" : "booking.desk.hereLate";
    }

    /** Arrived; and once somebody is so late that it counts as absent, what a person may say about that. */
    private List<Act> acts(BoardCard card, String name, Instant now) {
        Act arrived = new Act(
                MessageCatalogue.text("booking.arrived"),
                Icons.ARRIVED,
                false,
                MessageCatalogue.text("booking.arrived.aria", name),
                () -> cards.arrived(card));
        return CardState.isAskedAbout(card, now)
                ? List.of(arrived, act("booking.didNotAttend", name, () -> cards.didNotAttend(card)))
                : List.of(arrived);
    }

    private DeskLine open(BoardCard card, Function<String, String> naming) {
        boolean today = Words.day(card.startsAt()).equals(dates.today());
        String name = naming.apply(card.name());
        return new DeskLine(
                card.appointmentId(),
                today ? Dates.time(card.startsAt()) : dates.day(Words.day(card.startsAt())),
                name,
                Words.who(card),
                Below.nothing(),
                List.of(
                        act("booking.attended", name, () -> cards.attended(card)),
                        act("booking.didNotAttend", name, () -> cards.didNotAttend(card)),
                        act("booking.cancelled", name, () -> cards.cancel(card))));
    }

    private static Act act(String key, String name, Command command) {
        String text = MessageCatalogue.text(key);
        return new Act(text, null, false, text + ", " + name, command);
    }

    private Below lastSafeDate(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(last -> new Below(
                        last,
                        List.<Component>of(DeadlineClock.lastSafeDate(
                                dates.day(last), ChronoUnit.DAYS.between(dates.today(), last)))))
                .orElse(Below.nothing());
    }
}
