package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.HoldOutcome;
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
import scot.onward.shared.ui.MessageCatalogue;

/** How the panel puts it when a time is elsewhere, or somebody was quicker. */
record EmptyWords(Dates dates) {

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

    String heldByOther(HoldOutcome.Taken taken) {
        String by = taken.by();
        String time = Dates.time(taken.startsAt());
        if (!taken.held()) {
            return MessageCatalogue.text("booking.quicker.taken", time);
        }
        return by == null
                ? MessageCatalogue.text("booking.held.other", time)
                : MessageCatalogue.text("booking.held.by", by, time);
    }

    String heldWhatNow(HoldOutcome.Taken taken) {
        return MessageCatalogue.text(taken.held() ? "booking.held.then" : "booking.held.gone");
    }

    String quicker(Taken taken) {
        if (taken.held()) {
            return MessageCatalogue.text("booking.held.other", Dates.time(taken.startsAt()));
        }
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
