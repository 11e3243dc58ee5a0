package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.WorkingCalendar;

/** Whom of the waiting list to show. */
record WaitingFilter(WaitingShow show, String name) {

    private static final int SOON = 10;

    /** Which of them. */
    enum WaitingShow {
        ALL,
        SHORT_NOTICE,
        SOON
    }

    static WaitingFilter all() {
        return new WaitingFilter(WaitingShow.ALL, "");
    }

    boolean includes(WaitingRow row, LocalDate today, WorkingCalendar calendar) {
        return named(row.name())
                && switch (show) {
                    case ALL -> true;
                    case SHORT_NOTICE -> row.suits().shortNotice();
                    case SOON -> isSoon(row.lastSafeDate(), today, calendar);
                };
    }

    boolean named(String other) {
        return other.toLowerCase(Locale.UK).contains(name.strip().toLowerCase(Locale.UK));
    }

    static boolean isSoon(@Nullable LocalDate last, LocalDate today, WorkingCalendar calendar) {
        return last != null && calendar.workingDaysBetween(today, last) <= SOON;
    }
}
