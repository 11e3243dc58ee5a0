package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scot.onward.booking.Suits;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** How long people have waited, in words. */
final class WaitingWords {

    private WaitingWords() {}

    /** "Referred 8 days ago, not booked". */
    static String of(ToBookRow row, Dates dates) {
        LocalDate received = Words.day(row.receivedAt());
        return received.equals(dates.today())
                ? MessageCatalogue.text("booking.waiting.referredToday")
                : MessageCatalogue.text("booking.waiting.referred", dates.daysSince(received));
    }

    /** "Waiting 12 days, short notice is fine". */
    static String of(WaitingRow row, Dates dates) {
        List<String> words = new ArrayList<>();
        LocalDate since = Words.day(row.since());
        words.add(
                since.equals(dates.today())
                        ? MessageCatalogue.text("booking.waiting.today")
                        : MessageCatalogue.text("booking.waiting.days", dates.daysSince(since)));
        if (row.suits() != Suits.ANY_TIME) {
            words.add(MessageCatalogue.word(row.suits()).toLowerCase(Locale.UK));
        }
        if (row.shortNotice()) {
            words.add(MessageCatalogue.text("booking.waiting.shortNotice"));
        }
        return String.join(", ", words);
    }
}
