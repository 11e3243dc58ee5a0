package scot.onward.referral;

import java.time.LocalDate;
import java.time.Month;

/**
 * The time that a practice's figures are about: whole months only, so that nobody sees a number move on the day one person
 * moves on.
 */
public enum FiguresPeriod {
    TWELVE_MONTHS,
    THREE_MONTHS,
    /** Since 1 April. */
    THIS_YEAR,
    /** The twelve months to the last 31 March. */
    LAST_YEAR;

    /** The first day. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case TWELVE_MONTHS -> to(today).minusMonths(12);
            case THREE_MONTHS -> to(today).minusMonths(3);
            case THIS_YEAR -> yearOf(to(today).minusDays(1));
            case LAST_YEAR -> to(today).minusYears(1);
        };
    }

    /** The day after the last. */
    public LocalDate to(LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(1);
        return this == LAST_YEAR ? yearOf(thisMonth.minusDays(1)) : thisMonth;
    }

    private static LocalDate yearOf(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return day.isBefore(april) ? april.minusYears(1) : april;
    }
}
