package scot.onward.booking.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scot.onward.booking.Suits;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;
import scot.onward.booking.WhatSuits;
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
        words.addAll(suits(row.suits()));
        return String.join(", ", words);
    }

    /** "Mon or Wed, afternoons, 60 min, Polish, short notice is fine". */
    static List<String> suits(WhatSuits suits) {
        List<String> words = new ArrayList<>();
        if (!suits.days().isEmpty()) {
            words.add(suits.days().stream().sorted().map(WaitingWords::day).collect(Collectors.joining(" or ")));
        }
        if (suits.half() != Suits.ANY_TIME) {
            words.add(MessageCatalogue.word(suits.half()).toLowerCase(Locale.UK));
        }
        if (suits.minutes() != null) {
            words.add(MessageCatalogue.text("booking.minutes", suits.minutes()));
        }
        if (suits.language() != null) {
            words.add(suits.language());
        }
        if (suits.shortNotice()) {
            words.add(MessageCatalogue.text("booking.waiting.shortNotice"));
        }
        return words;
    }

    /** "Mon". */
    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
