package scot.onward.booking.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import scot.onward.booking.AcceptOutcome;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.FreeTime;
import scot.onward.booking.OfferOutcome;
import scot.onward.booking.OpenOffer;
import scot.onward.booking.WaitingMatch.Fitting;
import scot.onward.booking.WaitingOffers;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/**
 * Offering to somebody who waits, and their answer.
 *
 * @param refused is told in words why nothing was kept or booked
 * @param changed is called after each of them
 */
record Answering(WaitingOffers offers, Dates dates, Consumer<String> refused, Runnable changed) {

    /** Offers a free time to somebody whom it fits. */
    void offer(FreeTime time, Fitting fitting) {
        said(
                offers.offer(fitting.who().id(), time.clinicId(), time.span().from(), fitting.minutes()),
                fitting.who().name());
    }

    /** Offers a place in the group session that somebody waits for. */
    void offerPlace(WaitingRow row) {
        said(offers.offerPlace(row.id()), row.name());
    }

    private void said(OfferOutcome outcome, String name) {
        switch (outcome) {
            case OfferOutcome.Offered offered ->
                Notices.announce(
                        UI.getCurrent(),
                        MessageCatalogue.text(
                                "waiting.offered",
                                name,
                                Dates.time(offered.offer().expiresAt())));
            case OfferOutcome.Taken taken ->
                refused.accept(
                        taken.by() == null
                                ? MessageCatalogue.text("waiting.taken", Dates.time(taken.startsAt()))
                                : MessageCatalogue.text("waiting.taken.by", Dates.time(taken.startsAt()), taken.by()));
            case OfferOutcome.AlreadyOffered already ->
                refused.accept(MessageCatalogue.text(
                        "waiting.already",
                        name,
                        dates.at(already.offer().startsAt()),
                        already.offer().offeredBy()));
            case OfferOutcome.NoLongerWaiting gone -> refused.accept(MessageCatalogue.text("waiting.gone", name));
            case OfferOutcome.NotOffered not -> refused.accept(why(new BookingOutcome.NotOffered(not.cause())));
            case OfferOutcome.NoPlace none -> refused.accept(MessageCatalogue.text("waiting.noPlace"));
        }
        changed.run();
    }

    void accept(OpenOffer offer, String name) {
        switch (offers.accept(offer.id())) {
            case AcceptOutcome.Booked booked ->
                Notices.done(MessageCatalogue.text(
                        "waiting.accepted", name, dates.at(booked.appointment().startsAt())));
            case AcceptOutcome.AlreadySettled settled ->
                refused.accept(MessageCatalogue.text("waiting.settled", name, MessageCatalogue.word(settled.status())));
            case AcceptOutcome.Refused not -> refused.accept(why(not.why()));
            case AcceptOutcome.NoPlace none -> refused.accept(MessageCatalogue.text("waiting.noPlace"));
        }
        changed.run();
    }

    void declined(OpenOffer offer, String name) {
        answered(offers.declined(offer.id()), "waiting.declined", name);
    }

    void noAnswer(OpenOffer offer, String name) {
        answered(offers.noAnswer(offer.id()), "waiting.noAnswer", name);
    }

    private void answered(boolean settled, String key, String name) {
        if (settled) {
            Notices.done(MessageCatalogue.text(key, name));
        } else {
            refused.accept(MessageCatalogue.text("waiting.answered", name));
        }
        changed.run();
    }

    private static String why(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Taken taken ->
                taken.by() == null
                        ? MessageCatalogue.text("waiting.taken", Dates.time(taken.startsAt()))
                        : MessageCatalogue.text("waiting.taken.by", Dates.time(taken.startsAt()), taken.by());
            case BookingOutcome.NotOffered not ->
                MessageCatalogue.text("booking.refused." + not.cause().name());
            case BookingOutcome.PastLastSafeDate late -> MessageCatalogue.text("waiting.late");
            case BookingOutcome.Booked booked -> "";
            case BookingOutcome.NotMovable gone -> MessageCatalogue.text("booking.changedMeanwhile");
        };
    }
}
