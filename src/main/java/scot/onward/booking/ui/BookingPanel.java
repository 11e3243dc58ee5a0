package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.NotMovable;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.PastLastSafeDate;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.NewWaiting;
import scot.onward.booking.SafeTime;
import scot.onward.booking.Target;
import scot.onward.booking.WhatSuits;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** Books a time for a client, over the board: for whom and what on the left, the soonest safe times on the right. */
class BookingPanel extends Aside implements PanelActions {

    /** How often an expired hold is taken anew while nobody does anything. */
    private static final int RENEWALS = 2;

    private final BookingTools tools;
    private final UUID hubId;
    private final Command close;
    private final H2 title = new H2(MessageCatalogue.text("booking.panel"));
    private final Div columns = new Div();
    private final Footer footer = new Footer();
    private final MainAction book = new MainAction(Icons.CALENDAR_CHECK, "", this::book);
    private final Button wait = new Button(MessageCatalogue.text("booking.wait"), click -> addToWaitingList());
    private final Button invite =
            new Button(MessageCatalogue.text("links.invite"), Icons.SEND.create(), click -> invite());
    private final Checkbox slip = new Checkbox(MessageCatalogue.text("booking.printSlip"), true);
    private final Timer timer = new Timer(MessageCatalogue.text("booking.hold.left"), this::holdIsOver);
    private final PanelHold hold;
    private final WishColumn wishColumn;
    private final TimesColumn timesColumn;
    /** One intention to book: pressing twice books once. */
    private UUID intention = UUID.randomUUID();

    private int renewals;

    BookingPanel(BookingTools tools, UUID hubId, Command close) {
        this.tools = tools;
        this.hubId = hubId;
        this.close = close;
        addClassName("detail");
        getElement().setAttribute("aria-labelledby", "booking-title");
        title.setId("booking-title");
        title.getElement().setAttribute("tabindex", "-1");
        hold = new PanelHold(tools, timer);
        wishColumn = new WishColumn(tools, hubId, this::search, this::findClient);
        timesColumn = new TimesColumn(tools, hold, this);
        book.addClassName("l");
        wait.addClassName("l");
        invite.addClassName("l");
        invite.setVisible(tools.invitations().isOnAt(hubId));
        Button x = new Button(Icons.X.create(), click -> close.execute());
        x.addThemeVariants(ButtonVariant.TERTIARY);
        x.setAriaLabel(MessageCatalogue.text("booking.close"));
        x.addClickShortcut(Key.ESCAPE);
        add(new Header(title, Words.of("hint end", timer), x), columns, footer, new Connection());
        columns.addClassName("cols");
    }

    /** Opens for a client, with a time picked on the board if there is one. */
    void open(@Nullable UUID clientId, @Nullable Picked picked) {
        timesColumn.prefer(picked);
        wishColumn.prefer(picked);
        if (clientId == null) {
            findClient();
        } else {
            choose(clientId);
        }
    }

    private void findClient() {
        hold.release();
        ClientFinder finder = new ClientFinder(tools, hubId, this::choose);
        showOnly(finder);
        finder.focus();
    }

    private void showOnly(Component one) {
        columns.removeAll();
        columns.add(one);
        columns.addClassName("one");
        footer.removeAll();
    }

    private void choose(UUID clientId) {
        intention = UUID.randomUUID();
        columns.removeAll();
        columns.removeClassName("one");
        columns.add(wishColumn, timesColumn);
        footer.removeAll();
        footer.add(book, wait, invite, Words.of("grow", ""), slip);
        wishColumn.begin(tools.clients().card(clientId));
        PanelAddress.show(this, clientId);
        title.getElement().callJsFunction("focus");
    }

    private void search() {
        renewals = 0;
        wishColumn.wish().ifPresent(timesColumn::search);
    }

    @Override
    public void timeChosen() {
        Optional<SafeTime> time = timesColumn.time();
        book.setEnabled(time.isPresent());
        book.setText(time.map(at -> MessageCatalogue.text(
                        "booking.book", tools.dates().day(Words.day(at.startsAt())), Dates.time(at.startsAt())))
                .orElse(MessageCatalogue.text("booking.book.none")));
    }

    @Override
    public void book() {
        Optional<Wish> wish = wishColumn.wish();
        Optional<SafeTime> time = timesColumn.time();
        if (wish.isPresent() && time.isPresent() && timesColumn.isReasonGiven()) {
            BookingRequest request = request(wish.get(), time.get());
            answer(tools.appointments().book(request), wish.get(), request);
        }
    }

    private BookingRequest request(Wish wish, SafeTime time) {
        BookingRequest request = BookingRequest.of(
                        wish.client().id(), time.clinicId(), time.serviceId(), time.startsAt(), time.minutes())
                .withId(intention)
                .forReferral(wish.referral().map(ReferralBrief::id).orElse(null))
                .withHold(hold.id().orElse(null))
                .together(wish.particulars().together())
                .lastSafe(wish.lastSafeDate().orElse(null))
                .bringingLetter(wish.hasLetter())
                .because(timesColumn.exceptional().orElse(null));
        String language = wish.language().orElse(null);
        return wish.particulars().interpreterByPhone()
                ? request.interpretedByPhone(language)
                : request.interpretedIn(language);
    }

    @Override
    public void moveHere(AppointmentFacts other) {
        Optional<Wish> wish = wishColumn.wish();
        Optional<SafeTime> time = timesColumn.time();
        if (wish.isPresent() && time.isPresent() && timesColumn.isReasonGiven()) {
            Target target = Target.of(time.get().clinicId(), time.get().startsAt())
                    .withHold(hold.id().orElse(null))
                    .because(timesColumn.exceptional().orElse(null));
            answer(tools.appointments().move(other.id(), target), wish.get(), request(wish.get(), time.get()));
        }
    }

    private void answer(BookingOutcome outcome, Wish wish, BookingRequest request) {
        switch (outcome) {
            case Booked booked -> confirm(booked.appointment(), wish, request);
            case Taken taken -> timesColumn.showTaken(taken);
            case PastLastSafeDate late ->
                timesColumn.showRefused(MessageCatalogue.text(
                        "booking.refused.late", tools.dates().day(late.lastSafeDate())));
            case NotOffered refused ->
                timesColumn.showRefused(MessageCatalogue.text(
                        "booking.refused." + refused.cause().name()));
            case NotMovable refused -> timesColumn.showRefused(MessageCatalogue.text("booking.changedMeanwhile"));
        }
    }

    private void confirm(AppointmentFacts facts, Wish wish, BookingRequest request) {
        hold.used();
        PanelAddress.clear(this);
        timesColumn.alsoWait().ifPresent(hub -> alsoWait(hub, wish));
        if (slip.getValue()) {
            SlipNavigation.print(this, facts.id());
        }
        Confirmation confirmation = new Confirmation(
                tools,
                facts,
                request,
                wish,
                () -> open(null, null),
                () -> choose(wish.client().id()));
        showOnly(confirmation);
        confirmation.focus();
    }

    /** Booked elsewhere, and waits for the hub that was asked for all the same. */
    private void alsoWait(UUID hub, Wish wish) {
        tools.waitingList()
                .add(new NewWaiting(
                        wish.client().id(),
                        hub,
                        wish.service().serviceIds().stream()
                                .sorted()
                                .findFirst()
                                .orElseThrow(),
                        null,
                        wish.delivery(),
                        new WhatSuits(
                                wish.particulars().suiting().days(),
                                wish.particulars().suiting().half(),
                                true,
                                wish.particulars().minutes(),
                                wish.language().orElse(null)),
                        wish.lastSafeDate().orElse(null)));
    }

    private void holdIsOver() {
        timesColumn.holdIsOver(renewals++ < RENEWALS);
    }

    @Override
    public void addToWaitingList() {
        wishColumn
                .wish()
                .ifPresent(wish -> new WaitingDialog(tools, wish.particulars().hubId(), wish, close).open());
    }

    private void invite() {
        wishColumn
                .wish()
                .ifPresent(wish ->
                        new InviteDialog(tools, Invite.of(wish, tools.dates().today()), close).open());
    }

    @Override
    public void lookAt(UUID otherHub) {
        wishColumn.more().useHub(otherHub);
    }

    @Override
    public void lookEverywhere() {
        wishColumn.more().useAnyHub();
    }

    @Override
    public void lookFrom(LocalDate day) {
        wishColumn.more().useFrom(day);
    }

    @Override
    public void meet(Delivery way) {
        wishColumn.meet(way);
    }

    @Override
    public void useMinutes(int minutes) {
        wishColumn.more().useMinutes(minutes);
    }

    @Override
    public void usePhoneInterpreter() {
        wishColumn.more().usePhoneInterpreter();
    }

    @Override
    public void take(SafeTime time) {
        timesColumn.only(time);
    }

    @Override
    public void chooseAgainstRules() {
        wishColumn.wish().ifPresent(wish -> new AgainstRulesDialog(tools, wish, timesColumn::only).open());
    }

    /** Whichever way the panel goes, closed, left or cut off, the time is free again. */
    @Override
    protected void onDetach(DetachEvent detached) {
        hold.release();
        super.onDetach(detached);
    }
}
