package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.DayBoard;
import scot.onward.booking.LiveBoard;
import scot.onward.booking.Target;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;

/** Reception's day: the board of clinics, the desk, the search, and the booking panel over them. */
@Route("today")
@RolesAllowed("RECEPTION")
@Menu(title = "booking.menu.today", order = 1, icon = "today")
class TodayView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver, BoardActions {

    private static final HubRow NOWHERE =
            new HubRow(new UUID(0, 0), "", "", "", "", "", "", "", Dates.ZONE, LocalTime.MIN, LocalTime.MAX, Map.of());

    private final DayBoard dayBoard;
    private final LiveBoard liveBoard;
    private final BookingTools tools;
    private final CurrentUser currentUser;
    private final List<HubRow> hubs;
    private final Board board = new Board(this, this::refresh);
    private final DayTools dayTools;
    private final DeskPanel desk;
    private final PhoneBar phoneBar;
    private final CardActions cardActions;
    private final SearchPanel search;
    private final Button book = new Button(MessageCatalogue.text("booking.book.short"), Icons.CALENDAR_PLUS.create());
    private final Button walkIn = new Button(MessageCatalogue.text("booking.walkIn"), Icons.WALKIN.create());
    private final Button hideNames = new Button(Icons.EYE_OFF.create());
    private final Set<UUID> shown = new HashSet<>();
    private HubRow hub;
    private LocalDate day;
    private BoardDay drawn;
    private boolean namesHidden;
    private @Nullable BoardCard focused;
    private @Nullable BoardCard moving;
    private @Nullable BookingPanel panel;
    private LiveBoard.@Nullable Subscription subscription;

    TodayView(DayBoard dayBoard, LiveBoard liveBoard, BookingTools tools, CurrentUser currentUser) {
        this.dayBoard = dayBoard;
        this.liveBoard = liveBoard;
        this.tools = tools;
        this.currentUser = currentUser;
        hubs = tools.places().hubs(currentUser.get().hubIds());
        hub = hubs.isEmpty() ? NOWHERE : hubs.getFirst();
        day = tools.dates().today();
        drawn = new BoardDay(hub.id(), hub.name(), day, null, Instant.EPOCH, List.of());
        cardActions = new CardActions(tools.appointments(), this::refresh, this::startMoving);
        desk = new DeskPanel(new DeskActions(cardActions, client -> openPanel(client, null)), tools.dates());
        dayTools = new DayTools(
                hubs,
                other -> TodayNavigation.day(hub.id(), other),
                other -> TodayNavigation.day(other.id(), day),
                tools.dates());
        search = new SearchPanel(tools, this::openPanel, hubs);
        phoneBar = new PhoneBar(search, tab -> getContent().getElement().setAttribute("tab", tab));
        Section left = new Section(dayTools, board, new StateKey());
        left.addClassName("left");
        getContent().addClassName("today");
        getContent().getElement().setAttribute("tab", "desk");
        getContent()
                .add(
                        hubs.isEmpty()
                                ? new Component[] {Note.info(MessageCatalogue.text("booking.noHub"))}
                                : new Component[] {phoneBar, left, desk, search.results()});
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setSuffixComponent(new KeyHint("B"));
        book.addClickListener(click -> openPanel(null, null));
        walkIn.setSuffixComponent(new KeyHint("W"));
        walkIn.addClickListener(click -> takeIn());
        hideNames.addClickListener(click -> toggleNames());
        hideNames.addClassName("wide-only");
        labelHideNames();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TodayAddress asked = TodayAddress.read(event.getLocation().getQueryParameters());
        asked.hub()
                .flatMap(id -> hubs.stream().filter(own -> own.id().equals(id)).findFirst())
                .ifPresent(own -> hub = own);
        asked.day().ifPresent(other -> day = other);
        subscribe();
        refresh();
        asked.client().ifPresent(client -> openPanel(client, null));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        subscribe();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unsubscribe();
    }

    private void subscribe() {
        unsubscribe();
        SignedIn person = currentUser.get();
        getUI().ifPresent(ui -> subscription = liveBoard.subscribe(
                Set.of(hub.id()),
                changed -> ui.access(() -> currentUser.runAs(person, () -> {
                    refresh();
                    return true;
                }))));
    }

    private void unsubscribe() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private void refresh() {
        if (hubs.isEmpty()) {
            return;
        }
        BoardDay now = dayBoard.of(hub.id(), day, shown);
        List<BoardCard> unresolved = dayBoard.unresolved(hub.id(), shown);
        List<WaitingRow> waiting = tools.waitingList().of(hub.id(), shown);
        List<ToBookRow> toBook = tools.waitingList().toBook(hub.id(), shown);
        Stream.of(
                        now.cards().stream().map(BoardCard::clientId),
                        unresolved.stream().map(BoardCard::clientId),
                        waiting.stream().map(WaitingRow::clientId),
                        toBook.stream().map(ToBookRow::clientId))
                .flatMap(Function.identity())
                .forEach(shown::add);
        drawn = now;
        dayTools.show(now, hub);
        board.show(now, getTranslation("booking.board", tools.dates().day(day)), namesHidden);
        // The desk is about now, whatever day the board shows.
        BoardDay deskDay = day.equals(tools.dates().today())
                ? now
                : dayBoard.of(hub.id(), tools.dates().today(), shown);
        desk.show(deskDay, unresolved, waiting, toBook, namesHidden);
    }

    private void openPanel(@Nullable UUID client, @Nullable Picked picked) {
        if (hubs.isEmpty()) {
            return;
        }
        closePanel();
        search.close();
        BookingPanel opened = new BookingPanel(tools, hub.id(), this::closePanel);
        panel = opened;
        getContent().add(opened);
        opened.open(client, picked);
    }

    private void takeIn() {
        if (!hubs.isEmpty()) {
            new WalkInDialog(tools, hub.id(), this::refresh).open();
        }
    }

    private void closePanel() {
        if (panel != null) {
            panel.removeFromParent();
            panel = null;
            book.focus();
        }
    }

    private void toggleNames() {
        namesHidden = !namesHidden;
        labelHideNames();
        refresh();
    }

    private void labelHideNames() {
        String label = MessageCatalogue.text(namesHidden ? "booking.names.show" : "booking.names.hide");
        hideNames.setIcon((namesHidden ? Icons.EYE : Icons.EYE_OFF).create());
        hideNames.setAriaLabel(label);
        hideNames.setTooltipText(label);
    }

    @Override
    public void open(BoardCard card, Component at) {
        if (moving != null) {
            endMoving();
        }
        cardActions.menu(card, at, drawn.now()).open();
    }

    @Override
    public void focused(BoardCard card) {
        focused = card;
    }

    @Override
    public void take(BoardClinic clinic, BoardStretch free) {
        BoardCard card = moving;
        UUID clinicId = clinic.clinicId();
        if (card == null || clinicId == null) {
            openPanel(null, Picked.of(clinic, free));
            return;
        }
        BookingOutcome outcome = tools.appointments().move(card.appointmentId(), Target.of(clinicId, free.from()));
        endMoving();
        dayTools.tell(cardActions.moved(card, outcome));
        refresh();
    }

    private void startMoving(BoardCard card) {
        moving = card;
        getContent().addClassName("moving");
        dayTools.moving(card, this::endMoving);
    }

    private void endMoving() {
        moving = null;
        getContent().removeClassName("moving");
        dayTools.clear();
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("booking.menu.today"))
                .withPlace(hub.name())
                .withSearch(search.field())
                .withActions(walkIn, book, hideNames);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.of(
                new LetterKey("B", getTranslation("booking.key.book"), () -> openPanel(null, null)),
                new LetterKey("W", getTranslation("booking.walkIn"), this::takeIn),
                new LetterKey(
                        "T",
                        getTranslation("booking.key.today"),
                        () -> TodayNavigation.day(hub.id(), tools.dates().today())),
                new LetterKey("F2", getTranslation("booking.key.names"), this::toggleNames),
                new LetterKey("A", getTranslation("booking.key.arrived"), () -> onFocused(cardActions::arrived)),
                new LetterKey("M", getTranslation("booking.key.move"), () -> onFocused(this::startMoving)),
                new LetterKey("X", getTranslation("booking.key.cancel"), () -> onFocused(cardActions::cancel)),
                new LetterKey(
                        "P",
                        getTranslation("booking.key.slip"),
                        () -> onFocused(card -> SlipNavigation.print(this, card.appointmentId()))));
    }

    private void onFocused(Consumer<BoardCard> action) {
        BoardCard card = focused;
        if (card != null) {
            drawn.cards().stream()
                    .filter(current -> current.appointmentId().equals(card.appointmentId()))
                    .findFirst()
                    .ifPresent(action);
        }
    }
}
