package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.DayBoard;
import scot.onward.booking.GroupCard;
import scot.onward.booking.LiveBoard;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** Reception's day: the board of clinics, the desk, the search, and the booking panel over them. */
@Route("today")
@RolesAllowed("RECEPTION")
@Menu(title = "booking.menu.today", order = 1, icon = "today")
class TodayView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver, BoardActions {

    private static final HubRow NOWHERE = new HubRow(
            new UUID(0, 0),
            new UUID(0, 0),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            Dates.ZONE,
            LocalTime.MIN,
            LocalTime.MAX,
            Map.of());

    private final DayBoard dayBoard;
    private final Following following;
    private final BookingTools tools;
    private final RoomLost roomLost;
    private final List<HubRow> hubs;
    private final Board board = new Board(this, this::refresh);
    private final WeekTable week;
    private final DayTools dayTools;
    private final DeskPanel desk;
    private final CardActions cardActions;
    private final Moving moving;
    private final PanelPlace panel;
    private final SearchPanel search;
    private final TodayHead head;
    private final Seen.Eyes eyes;
    private HubRow hub;
    private LocalDate day;
    private BoardLook look = BoardLook.DAY;
    private BoardDay drawn;
    private boolean namesHidden;

    TodayView(DayBoard dayBoard, LiveBoard liveBoard, BookingTools tools, RoomLost roomLost, CurrentUser currentUser) {
        this.dayBoard = dayBoard;
        this.tools = tools;
        this.roomLost = roomLost;
        following = new Following(liveBoard, currentUser);
        hubs = tools.places().hubs(currentUser.get().hubIds());
        hub = hubs.isEmpty() ? NOWHERE : hubs.getFirst();
        day = tools.dates().today();
        drawn = new BoardDay(hub.id(), hub.name(), day, null, Instant.EPOCH, List.of());
        dayTools = new DayTools(other -> show(other, look), other -> show(day, other), tools.dates());
        moving = new Moving(tools.appointments(), dayTools, board, this::refresh);
        cardActions = new CardActions(tools, this::refresh, moving::pick);
        desk = new DeskPanel(tools, roomLost, cardActions, client -> openPanel(client, null), this::refresh);
        week = new WeekTable(tools.dates(), other -> show(other, BoardLook.DAY));
        search = new SearchPanel(tools, this::openPanel, hubs);
        panel = new PanelPlace(getContent(), tools);
        eyes = new Seen.Eyes(dayBoard, tools);
        head = new TodayHead(
                hubs,
                search,
                new TodayHead.Ways(
                        this::takeIn,
                        () -> openPanel(null, null),
                        this::toggleNames,
                        other -> TodayNavigation.day(other.id(), day, look)));
        getContent().addClassName("today");
        layOut();
    }

    private void layOut() {
        if (hubs.isEmpty()) {
            getContent().add(Note.info(MessageCatalogue.text("booking.noHub")));
            return;
        }
        PhoneBar phoneBar =
                new PhoneBar(search, tab -> getContent().getElement().setAttribute("tab", tab));
        Section left = new Section(dayTools, board, week, new StateKey());
        left.addClassName("left");
        getContent().getElement().setAttribute("tab", "desk");
        getContent().add(phoneBar, left, desk, search.results());
        dayTools.offer(MessageCatalogue.text("booking.roomLost"), () -> roomLost.report(hub.id(), this::refresh));
        dayTools.offer(MessageCatalogue.text("group.plan"), this::planGroup);
        String save = MessageCatalogue.text("paper.day.save");
        dayTools.offer(
                save,
                Downloads.pdf(
                        save,
                        () -> MessageCatalogue.text("paper.day.file", hub.shortName(), day.toString()),
                        () -> tools.daySheets().pdf(hub.id(), day)));
    }

    private void planGroup() {
        new GroupPlanDialog(tools.groupSessions(), tools.places(), tools.dates(), hub, day, null, this::refresh).open();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TodayAddress asked = TodayAddress.read(event.getLocation().getQueryParameters());
        asked.hub()
                .flatMap(id -> hubs.stream().filter(own -> own.id().equals(id)).findFirst())
                .ifPresent(own -> hub = own);
        asked.day().ifPresent(other -> day = other);
        look = asked.look();
        desk.at(hub.id());
        subscribe();
        refresh();
        asked.move().flatMap(this::card).ifPresent(moving::pick);
        asked.client().ifPresent(client -> openPanel(client, null));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        subscribe();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        following.stop();
    }

    private void subscribe() {
        getUI().ifPresent(ui -> following.follow(ui, hub.id(), () -> follow(ui)));
    }

    /** Somebody changed something, perhaps at another desk: it is drawn, and what is new is read out. */
    private void follow(UI ui) {
        BoardDay before = drawn;
        refresh();
        moving.follow(drawn);
        String news = BoardNews.between(before, drawn, namesHidden);
        if (!news.isEmpty()) {
            Notices.announce(ui, news);
        }
    }

    private void refresh() {
        if (hubs.isEmpty()) {
            return;
        }
        Seen seen = eyes.look(hub.id(), day);
        drawn = seen.board();
        dayTools.show(drawn, look);
        board.show(
                drawn,
                seen.matches(),
                getTranslation("booking.board", tools.dates().day(day)),
                namesHidden);
        showLook();
        desk.show(seen, day, namesHidden);
    }

    private void showLook() {
        board.look(look.word());
        board.setVisible(look != BoardLook.WEEK);
        week.setVisible(look == BoardLook.WEEK);
        if (look == BoardLook.WEEK) {
            week.show(dayBoard.week(hub.id(), WeekTable.monday(day)));
        }
    }

    private void show(LocalDate otherDay, BoardLook as) {
        TodayNavigation.day(hub.id(), otherDay, as);
    }

    private void openPanel(@Nullable UUID client, @Nullable Picked picked) {
        if (hubs.isEmpty()) {
            return;
        }
        search.close();
        panel.open(hub.id(), client, picked, picked == null ? head::focus : board::focus);
    }

    private void takeIn() {
        if (!hubs.isEmpty()) {
            new WalkInDialog(tools, hub.id(), this::refresh).open();
        }
    }

    private void toggleNames() {
        namesHidden = !namesHidden;
        head.show(namesHidden);
        refresh();
    }

    @Override
    public void open(BoardCard card) {
        if (moving.picked().isPresent()) {
            moving.isTaken(card);
            return;
        }
        Popover menu = cardActions.menu(card, drawn.now());
        getContent().add(menu);
        menu.open();
    }

    @Override
    public void open(GroupCard group) {
        new GroupDialog(tools, group.id(), this::refresh).open();
    }

    private Optional<BoardCard> card(UUID appointmentId) {
        return drawn.cards().stream()
                .filter(card -> card.appointmentId().equals(appointmentId))
                .findFirst();
    }

    @Override
    public void take(BoardClinic clinic, BoardStretch free) {
        if (moving.picked().isPresent()) {
            moving.putOn(clinic, free.from());
        } else {
            openPanel(null, Picked.of(clinic, free));
        }
    }

    @Override
    public void letter(BoardCard card, String letter) {
        switch (letter) {
            case "A" -> cardActions.arrived(card);
            case "M" -> moving.pick(card);
            case "X" -> cardActions.cancel(card);
            default -> SlipNavigation.print(this, card.appointmentId());
        }
    }

    @Override
    public void drop(BoardCard card, BoardClinic clinic, Instant startsAt) {
        moving.move(card, clinic, startsAt);
    }

    @Override
    public void moveAll(UUID closureId) {
        roomLost.open(closureId, this::refresh);
    }

    @Override
    public void leave() {
        moving.stop();
    }

    @Override
    public PageHeader pageHeader() {
        return head.of(hub);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.of(
                new LetterKey("B", getTranslation("booking.key.book"), () -> openPanel(null, null)),
                new LetterKey("W", getTranslation("booking.walkIn"), this::takeIn),
                new LetterKey(
                        "T",
                        getTranslation("booking.key.today"),
                        () -> show(tools.dates().today(), look)),
                new LetterKey("F2", getTranslation("booking.key.names"), this::toggleNames),
                onCard("A", "booking.key.arrived"),
                onCard("M", "booking.key.move"),
                onCard("X", "booking.key.cancel"),
                onCard("P", "booking.key.slip"));
    }

    /** The board itself hears these on a card; elsewhere they say so. */
    private LetterKey onCard(String letter, String key) {
        return new LetterKey(letter, getTranslation(key), () -> {
            board.focus();
            getUI().ifPresent(ui -> Notices.announce(ui, getTranslation("booking.key.onCard")));
        });
    }
}
