package scot.onward.referral.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import scot.onward.referral.SentRow;

/** The tabs of a practice's own referrals. */
enum Tab {
    OPEN(SentRow::isOpen, true),
    MESSAGE(SentRow::newMessage, true),
    ASKED(SentRow::asked, true),
    ENDED(row -> !row.isOpen(), false);

    private final Predicate<SentRow> holds;
    private final boolean counted;

    Tab(Predicate<SentRow> holds, boolean counted) {
        this.holds = holds;
        this.counted = counted;
    }

    boolean holds(SentRow row) {
        return holds.test(row);
    }

    /** Whether its number is shown beside its name. */
    boolean isCounted() {
        return counted;
    }

    /** As it stands in the address. */
    String inUrl() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tab ofUrl(String typed) {
        return Arrays.stream(values())
                .filter(tab -> tab.inUrl().equals(typed))
                .findFirst()
                .orElse(OPEN);
    }
}
