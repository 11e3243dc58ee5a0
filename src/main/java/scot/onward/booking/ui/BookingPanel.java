package scot.onward.booking.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
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
import scot.onward.booking.Exceptional;
import scot.onward.booking.SafeTime;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;

/** Books a time for a client, over the board: for whom and what on the left, the soonest safe times on the right. */
class BookingPanel extends Aside {

    private final BookingTools tools;
    private final UUID hubId;
    private final Command close;
    private final H2 title = new H2(MessageCatalogue.text("booking.panel"));
    private final Div columns = new Div();
    private final Footer footer = new Footer();
    private final MainAction book;
    private final Button wait = new Button(MessageCatalogue.text("booking.wait"), click -> addToWaitingList());
    private final Checkbox slip = new Checkbox(MessageCatalogue.text("booking.printSlip"), true);
    private final WishColumn wishColumn;
    private final TimesColumn timesColumn;
    private final Span caption = new Span();
    /** One intention to book: pressing twice books once. */
    private UUID intention = UUID.randomUUID();

    BookingPanel(BookingTools tools, UUID hubId, Command close) {
        this.tools = tools;
        this.hubId = hubId;
        this.close = close;
        addClassName("detail");
        getElement().setAttribute("aria-labelledby", "booking-title");
        title.setId("booking-title");
        title.getElement().setAttribute("tabindex", "-1");
        wishColumn = new WishColumn(tools, this::search, () -> findClient());
        timesColumn = new TimesColumn(tools, this::timeChosen, this::search);
        book = new MainAction(Icons.CALENDAR_CHECK, "", this::book);
        book.addClassName("l");
        wait.addClassName("l");
        Button x = new Button(Icons.X.create(), click -> close.execute());
        x.addThemeVariants(ButtonVariant.TERTIARY);
        x.setAriaLabel(MessageCatalogue.text("booking.close"));
        x.addClickShortcut(Key.ESCAPE);
        add(new Header(title, Words.of("hint end", caption), x), columns, footer);
        columns.addClassName("cols");
    }

    /** Opens for a client, with a time picked on the board if there is one. */
    void open(@Nullable UUID clientId, @Nullable Picked picked) {
        timesColumn.prefer(picked);
        wishColumn.prefer(picked);
        caption.setText(
                picked == null
                        ? ""
                        : MessageCatalogue.text(
                                "booking.panel.for",
                                tools.dates().day(Words.day(picked.at())),
                                Dates.time(picked.at())));
        if (clientId == null) {
            findClient();
        } else {
            choose(clientId);
        }
    }

    private void findClient() {
        ClientFinder finder = new ClientFinder(tools, hubId, this::choose);
        columns.removeAll();
        columns.add(finder);
        columns.addClassName("one");
        footer.removeAll();
        finder.focus();
    }

    private void choose(UUID clientId) {
        intention = UUID.randomUUID();
        columns.removeAll();
        columns.removeClassName("one");
        columns.add(wishColumn, timesColumn);
        footer.removeAll();
        footer.add(book, wait, Words.of("grow", ""), slip);
        wishColumn.begin(tools.clients().card(clientId));
        title.getElement().callJsFunction("focus");
    }

    private void search() {
        wishColumn.wish().ifPresent(wish -> timesColumn.search(wish, hubId));
    }

    private void timeChosen() {
        Optional<SafeTime> time = timesColumn.time();
        book.setEnabled(time.isPresent());
        book.setText(time.map(at -> MessageCatalogue.text(
                        "booking.book", tools.dates().day(Words.day(at.startsAt())), Dates.time(at.startsAt())))
                .orElse(MessageCatalogue.text("booking.book.none")));
    }

    private void book() {
        Optional<Wish> wish = wishColumn.wish();
        Optional<SafeTime> time = timesColumn.time();
        if (wish.isPresent() && time.isPresent()) {
            answer(tools.appointments().book(request(wish.get(), time.get())), wish.get());
        }
    }

    private BookingRequest request(Wish wish, SafeTime time) {
        return BookingRequest.of(wish.client().id(), time.clinicId(), time.serviceId(), time.startsAt(), time.minutes())
                .withId(intention)
                .forReferral(wish.referral().map(ReferralBrief::id).orElse(null))
                .interpretedIn(wish.language().orElse(null))
                .lastSafe(wish.lastSafeDate().orElse(null))
                .bringingLetter(wish.hasLetter())
                .because(timesColumn.lateReason().map(Exceptional::late).orElse(null));
    }

    private void answer(BookingOutcome outcome, Wish wish) {
        switch (outcome) {
            case Booked booked -> confirm(booked.appointment(), wish);
            case Taken taken -> timesColumn.showTaken(taken, this::book);
            case PastLastSafeDate late ->
                timesColumn.showRefused(MessageCatalogue.text(
                        "booking.refused.late", tools.dates().day(late.lastSafeDate())));
            case NotOffered refused ->
                timesColumn.showRefused(MessageCatalogue.text(
                        "booking.refused." + refused.cause().name()));
            case NotMovable refused -> throw new IllegalStateException("A new booking is not a move");
        }
    }

    private void confirm(AppointmentFacts facts, Wish wish) {
        if (slip.getValue()) {
            SlipNavigation.print(this, facts.id());
        }
        columns.removeAll();
        columns.addClassName("one");
        footer.removeAll();
        Confirmation confirmation = new Confirmation(
                tools,
                facts,
                wish,
                () -> open(null, null),
                () -> choose(wish.client().id()));
        columns.add(confirmation);
        confirmation.focus();
    }

    private void addToWaitingList() {
        wishColumn.wish().ifPresent(wish -> new WaitingDialog(tools, hubId, wish, close).open());
    }
}
