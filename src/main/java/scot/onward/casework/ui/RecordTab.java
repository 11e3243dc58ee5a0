package scot.onward.casework.ui;

import java.util.Arrays;
import java.util.Locale;

/** The tabs of a client's record; the one shown stands in the address. */
enum RecordTab {
    TIMELINE,
    SESSIONS,
    GAINS,
    ONWARD,
    DETAILS;

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecordTab of(String inAddress) {
        return Arrays.stream(values())
                .filter(tab -> tab.inAddress().equals(inAddress))
                .findFirst()
                .orElse(TIMELINE);
    }
}
