package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.SafeTimesFound.AllTaken;
import scot.onward.booking.SafeTimesFound.HubClosed;
import scot.onward.booking.SafeTimesFound.NoGapLongEnough;
import scot.onward.booking.SafeTimesFound.NoInterpreter;
import scot.onward.booking.SafeTimesFound.NobodyOffers;
import scot.onward.booking.SafeTimesFound.NoneBeforeDate;
import scot.onward.booking.SafeTimesFound.NoneSuits;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.hub.HubRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What the panel says when there is no time: the cause, the next best thing, one main action. */
class EmptyStates {

    private final BookingTools tools;
    private final Dates dates;
    private final PanelActions actions;

    EmptyStates(BookingTools tools, PanelActions actions) {
        this.tools = tools;
        this.dates = tools.dates();
        this.actions = actions;
    }

    /** The card for an answer without times. */
    Component of(SafeTimesFound found, Wish wish) {
        HubRow hub = tools.places().hub(wish.particulars().hubId());
        return switch (found) {
            case NobodyOffers none -> nobodyOffers(none, wish, hub);
            case AllTaken none -> allTaken(none, hub);
            case NoGapLongEnough none -> noGap(none, wish);
            case NoneBeforeDate none -> noneBefore(none, hub);
            case NoInterpreter none -> noInterpreter(none);
            case HubClosed none -> closed(none);
            case NoneSuits none -> noneSuits(none);
            case Times times -> throw new IllegalStateException("There are times");
        };
    }

    private Component nobodyOffers(NobodyOffers none, Wish wish, HubRow hub) {
        List<Component> buttons = new ArrayList<>();
        elsewhere(none)
                .ifPresent(other ->
                        buttons.add(main(text("booking.show", other.shortName()), () -> actions.lookAt(other.id()))));
        buttons.add(phone("booking.none.offers.manager", hub.phone(), buttons.isEmpty()));
        return card(
                Icons.CALENDAR_X,
                "",
                text("booking.none.offers", wish.service().name(), hub.shortName()),
                none.elsewhere().isEmpty()
                        ? text("booking.none.offers.then")
                        : text("booking.none.offers.elsewhere", String.join(", ", none.elsewhere())),
                buttons);
    }

    private Optional<HubRow> elsewhere(NobodyOffers none) {
        return tools.places().hubs().stream()
                .filter(row -> none.elsewhere().contains(row.shortName()))
                .findFirst();
    }

    private Component allTaken(AllTaken none, HubRow hub) {
        return card(
                Icons.HOURGLASS,
                "",
                text("booking.none.taken", dates.day(none.until())),
                text("booking.none.taken.then"),
                List.of(
                        main(text("booking.wait"), actions::addToWaitingList),
                        side(text("booking.tryOthers", hub.shortName()), actions::lookEverywhere)));
    }

    private Component noGap(NoGapLongEnough none, Wish wish) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(main(
                text("booking.useMinutes", none.longestMinutes()), () -> actions.useMinutes(none.longestMinutes())));
        if (wish.delivery() != Delivery.PHONE) {
            buttons.add(side(text("booking.useMinutes.phone", none.minutes()), () -> actions.meet(Delivery.PHONE)));
        }
        return card(
                Icons.CLOCK,
                "",
                text("booking.none.gap", none.minutes()),
                text(
                        "booking.none.gap.then",
                        none.longestMinutes(),
                        dates.day(Words.day(none.shorter().startsAt())),
                        Dates.time(none.shorter().startsAt()),
                        none.shorter().hubName()),
                buttons);
    }

    private Component noneBefore(NoneBeforeDate none, HubRow hub) {
        return card(
                Icons.TIMER,
                "danger",
                text("booking.none.before", dates.day(none.lastSafeDate())),
                text("booking.none.before.then"),
                List.of(phone("booking.none.before.duty", hub.phone(), true)));
    }

    private Component noInterpreter(NoInterpreter none) {
        List<Component> buttons = new ArrayList<>();
        SafeTime byPhone = none.byPhone();
        SafeTime faceToFace = none.faceToFace();
        List<String> sentences = new ArrayList<>();
        if (faceToFace != null) {
            sentences.add(first("faceToFace", faceToFace));
        }
        if (byPhone != null) {
            sentences.add(first("byPhone", byPhone));
            buttons.add(main(text("booking.none.interpreter.usePhone"), actions::usePhoneInterpreter));
        }
        if (faceToFace != null) {
            String words = when(faceToFace);
            buttons.add(
                    byPhone == null
                            ? main(words, () -> actions.take(faceToFace))
                            : side(words, () -> actions.take(faceToFace)));
        }
        if (buttons.isEmpty()) {
            sentences.add(text("booking.none.interpreter.then"));
            buttons.add(main(text("booking.wait"), actions::addToWaitingList));
        }
        return card(
                Icons.LANGUAGE,
                "warn",
                text("booking.none.interpreter", none.language()),
                String.join(" ", sentences),
                buttons);
    }

    private Component noneSuits(NoneSuits none) {
        SafeTime soonest = none.soonest();
        return card(
                Icons.CALENDAR_X,
                "",
                text("booking.none.suits"),
                text(
                        "booking.none.suits.then",
                        dates.day(Words.day(soonest.startsAt())),
                        Dates.time(soonest.startsAt()),
                        soonest.hubName()),
                List.of(
                        main(when(soonest), () -> actions.take(soonest)),
                        side(text("booking.wait"), actions::addToWaitingList)));
    }

    private Component closed(HubClosed none) {
        LocalDate next = none.nextOpen();
        String holiday = none.holiday();
        return card(
                Icons.BUILDING,
                "",
                holiday == null
                        ? text("booking.none.closed", dates.day(none.day()))
                        : text("booking.none.closed.holiday", dates.day(none.day()), holiday),
                next == null ? text("booking.none.closed.then") : text("booking.none.closed.next", dates.day(next)),
                next == null
                        ? List.of(main(text("booking.tryAny"), actions::lookEverywhere))
                        : List.of(main(text("booking.goTo", dates.day(next)), () -> actions.lookFrom(next))));
    }

    private String first(String way, SafeTime time) {
        return text(
                "booking.none.interpreter." + way, dates.day(Words.day(time.startsAt())), Dates.time(time.startsAt()));
    }

    private String when(SafeTime time) {
        return text("booking.when", dates.day(Words.day(time.startsAt())), Dates.time(time.startsAt()));
    }

    /** A state as a card. */
    static Component card(Icons icon, String tone, String what, String then, List<? extends Component> actions) {
        Div card = new Div(Words.of("ico", icon.create()), new H3(what), new Paragraph(then));
        card.addClassNames("card", "stt");
        if (!tone.isEmpty()) {
            card.addClassName(tone);
        }
        Div row = new Div(actions.toArray(Component[]::new));
        row.addClassNames("row", "wrap");
        card.add(row);
        card.getElement().setAttribute("role", "danger".equals(tone) ? "alert" : "status");
        return card;
    }

    static Button main(String words, Command action) {
        Button button = side(words, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static Button side(String words, Command action) {
        Button button = new Button(words, click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Anchor phone(String key, String number, boolean main) {
        Anchor call = new Anchor("tel:" + number.replaceAll("\\s", ""), Icons.PHONE.create());
        call.add(new Span(text(key, number)));
        call.addClassNames("call", main ? "main" : "side");
        return call;
    }

    private static String text(String key, Object... values) {
        return MessageCatalogue.text(key, values);
    }
}
