package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.ResourceKind;
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
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What the panel says when there is no plain answer: the cause, the next best thing, one action. */
record EmptyWords(Dates dates) {

    /** Two sentences of a state: what is so, and what can be done. */
    record Sentences(String what, String then) {}

    /** A state as a card. */
    Component state(Icons icon, Sentences sentences, String tone, Component... actions) {
        Span disc = Words.of("ico", icon.create());
        Div card = new Div(disc, new H3(sentences.what()), new Paragraph(sentences.then()));
        card.addClassNames("card", "stt");
        if (!tone.isEmpty()) {
            card.addClassName(tone);
        }
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassNames("row", "wrap");
            card.add(row);
        }
        card.getElement().setAttribute("role", "status");
        return card;
    }

    Sentences nobodyOffers(NobodyOffers none, Wish wish) {
        return new Sentences(
                MessageCatalogue.text("booking.none.offers", wish.service().name()),
                none.elsewhere().isEmpty()
                        ? MessageCatalogue.text("booking.none.offers.then")
                        : MessageCatalogue.text("booking.none.offers.elsewhere", String.join(", ", none.elsewhere())));
    }

    Sentences allTaken(AllTaken none) {
        return new Sentences(
                MessageCatalogue.text("booking.none.taken", dates.day(none.until())),
                MessageCatalogue.text("booking.none.taken.then"));
    }

    Sentences noGap(NoGapLongEnough none) {
        return new Sentences(
                MessageCatalogue.text("booking.none.gap", none.minutes()),
                MessageCatalogue.text(
                        "booking.none.gap.then",
                        none.longestMinutes(),
                        dates.day(Words.day(none.shorter().startsAt())),
                        Dates.time(none.shorter().startsAt()),
                        none.shorter().hubName()));
    }

    Sentences noneBefore(NoneBeforeDate none) {
        return new Sentences(
                MessageCatalogue.text("booking.none.before", dates.day(none.lastSafeDate())),
                MessageCatalogue.text("booking.none.before.then"));
    }

    Sentences noInterpreter(NoInterpreter none) {
        List<String> ways = new ArrayList<>();
        Optional.ofNullable(none.faceToFace()).ifPresent(time -> ways.add(first("faceToFace", time)));
        Optional.ofNullable(none.byPhone()).ifPresent(time -> ways.add(first("byPhone", time)));
        return new Sentences(
                MessageCatalogue.text("booking.none.interpreter", none.language()),
                ways.isEmpty() ? MessageCatalogue.text("booking.none.interpreter.then") : String.join(" ", ways));
    }

    private String first(String way, SafeTime time) {
        return MessageCatalogue.text(
                "booking.none.interpreter." + way, dates.day(Words.day(time.startsAt())), Dates.time(time.startsAt()));
    }

    Sentences noneSuits(NoneSuits none) {
        return new Sentences(
                MessageCatalogue.text("booking.none.suits"),
                MessageCatalogue.text(
                        "booking.none.suits.then",
                        dates.day(Words.day(none.soonest().startsAt())),
                        Dates.time(none.soonest().startsAt()),
                        none.soonest().hubName()));
    }

    Sentences hubClosed(HubClosed none) {
        String day = dates.day(none.day());
        LocalDate next = none.nextOpen();
        return new Sentences(
                none.holiday() == null
                        ? MessageCatalogue.text("booking.none.closed", day)
                        : MessageCatalogue.text("booking.none.closed.holiday", day, none.holiday()),
                next == null
                        ? MessageCatalogue.text("booking.none.closed.then")
                        : MessageCatalogue.text("booking.none.closed.next", dates.day(next)));
    }

    /** "Nothing here before Tue 8 Dec. Springburn has 2." */
    Component instead(SafeTimesFound here, List<SafeTime> elsewhere) {
        String cause = switch (here) {
            case NobodyOffers none -> MessageCatalogue.text("booking.instead.offers");
            case AllTaken none -> MessageCatalogue.text("booking.instead.taken");
            case NoGapLongEnough none -> MessageCatalogue.text("booking.instead.gap", none.minutes());
            case NoneBeforeDate none -> MessageCatalogue.text("booking.instead.before", dates.day(none.lastSafeDate()));
            case NoInterpreter none -> MessageCatalogue.text("booking.instead.interpreter", none.language());
            case HubClosed none -> MessageCatalogue.text("booking.instead.closed", dates.day(none.day()));
            case NoneSuits none -> MessageCatalogue.text("booking.instead.suits");
            case Times times -> "";
        };
        String others = elsewhere.stream()
                .filter(time -> !time.sameHub())
                .map(SafeTime::hubName)
                .distinct()
                .collect(Collectors.joining(", "));
        Paragraph words = new Paragraph();
        words.addClassName("verdict");
        words.add(new Bold(
                others.isEmpty() ? cause : cause + " " + MessageCatalogue.text("booking.instead.has", others)));
        return words;
    }

    String quicker(Taken taken) {
        return taken.what() == ResourceKind.CLIENT
                ? MessageCatalogue.text("booking.quicker.client")
                : MessageCatalogue.text("booking.quicker.taken", Dates.time(taken.startsAt()));
    }

    String quickerWhatNow(Taken taken) {
        if (taken.what() == ResourceKind.CLIENT) {
            return MessageCatalogue.text(
                    "booking.quicker.client.then",
                    dates.day(Words.day(taken.startsAt())),
                    Words.span(taken.startsAt(), taken.endsAt()));
        }
        String by = taken.by();
        String when = dates.at(taken.at());
        return by == null
                ? MessageCatalogue.text("booking.quicker.then", when)
                : MessageCatalogue.text("booking.quicker.byThen", by, when);
    }
}
