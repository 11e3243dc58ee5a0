package scot.onward.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** The stretches of time that a report can be about; a reporting year begins on 1 April. */
public enum Period {
    THIS_YEAR,
    LAST_YEAR,
    LAST_12_MONTHS,
    ALL;

    private static final MonthDay YEAR_BEGINS = MonthDay.of(Month.APRIL, 1);
    private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2000, Month.JANUARY, 1);

    /** The first day. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case THIS_YEAR -> yearBegin(today);
            case LAST_YEAR -> yearBegin(today).minusYears(1);
            case LAST_12_MONTHS -> today.minusYears(1).plusDays(1);
            case ALL -> BEFORE_EVERYTHING;
        };
    }

    /** The last day: a report never runs into the future. */
    public LocalDate to(LocalDate today) {
        return this == LAST_YEAR ? yearBegin(today).minusDays(1) : today;
    }

    /** The 31 March with which the reporting year of {@code day} ends. */
    public static LocalDate yearEnd(LocalDate day) {
        return yearBegin(day).plusYears(1).minusDays(1);
    }

    private static LocalDate yearBegin(LocalDate day) {
        LocalDate inThisYear = day.with(YEAR_BEGINS);
        return day.isBefore(inThisYear) ? inThisYear.minusYears(1) : inThisYear;
    }
}
