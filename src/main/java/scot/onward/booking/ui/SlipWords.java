package scot.onward.booking.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scot.onward.booking.Slip;
import scot.onward.message.SpokenTime;
import scot.onward.paper.PrintedSlip;
import scot.onward.paper.PrintedSlip.Fact;
import scot.onward.shared.ui.MessageCatalogue;

/** The words of a slip, the same on screen and on paper. */
final class SlipWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private SlipWords() {}

    static PrintedSlip of(Slip slip) {
        return new PrintedSlip(
                Locale.UK,
                MessageCatalogue.text("booking.slip.title"),
                MessageCatalogue.text("booking.slip.for", slip.firstName()),
                DAY.format(slip.day()),
                SpokenTime.of(LocalDateTime.of(slip.day(), slip.time())),
                facts(slip),
                MessageCatalogue.text("booking.slip.cannot"),
                MessageCatalogue.text("booking.slip.call", slip.hubPhone()),
                MessageCatalogue.text("booking.slip.reference", slip.reference()));
    }

    private static List<Fact> facts(Slip slip) {
        List<Fact> facts = new ArrayList<>();
        facts.add(where(slip));
        if (slip.service() != null) {
            facts.add(fact("booking.slip.what", slip.service()));
        }
        facts.add(fact("booking.slip.with", MessageCatalogue.text("booking.slip.someone")));
        facts.add(fact(
                "booking.slip.bring",
                MessageCatalogue.text(slip.bringLetter() ? "booking.slip.letter" : "booking.slip.letters")));
        return facts;
    }

    private static Fact where(Slip slip) {
        String label = MessageCatalogue.text("booking.slip.where");
        return switch (slip.delivery()) {
            case IN_PERSON ->
                new Fact(
                        label,
                        slip.door().isBlank() ? slip.hubName() : slip.hubName() + ", " + slip.door(),
                        List.of(MessageCatalogue.text("booking.slip.ask", slip.adviserFirstName())));
            case PHONE ->
                new Fact(
                        label,
                        MessageCatalogue.text("booking.slip.phone"),
                        List.of(MessageCatalogue.text("booking.slip.phone.call")));
            case VIDEO ->
                new Fact(
                        label,
                        MessageCatalogue.text("booking.slip.video"),
                        List.of(MessageCatalogue.text("booking.slip.video.link")));
        };
    }

    private static Fact fact(String label, String words) {
        return new Fact(MessageCatalogue.text(label), null, List.of(words));
    }
}
