package scot.onward.triage;

import java.time.LocalDate;
import scot.onward.shared.WorkingCalendar;

/** An amount of time in the unit that the rule's source uses. */
public record Period(int amount, Unit unit) {

    /** The units that rules count in. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        WEEKS,
        CALENDAR_MONTHS,
        YEARS,
        HOURS,
        MINUTES,
        TIMES;

        /** Whether a date can be counted in it. */
        public boolean countsDates() {
            return compareTo(HOURS) < 0;
        }
    }

    /**
     * The last day of the period. Months end on the day of the same number, or on the month's last day where there is
     * none: 31 January and one month is 28 February.
     */
    LocalDate after(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(day, amount);
            case CALENDAR_DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case CALENDAR_MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case HOURS, MINUTES, TIMES -> throw new IllegalStateException("No date is counted in " + unit);
        };
    }

    LocalDate before(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.minusWorkingDays(day, amount);
            case CALENDAR_DAYS -> day.minusDays(amount);
            case WEEKS -> day.minusWeeks(amount);
            case CALENDAR_MONTHS -> day.minusMonths(amount);
            case YEARS -> day.minusYears(amount);
            case HOURS, MINUTES, TIMES -> throw new IllegalStateException("No date is counted in " + unit);
        };
    }

    /** "20 working days", "1 calendar month". */
    public String words() {
        return Wording.text("triage.unit." + Wording.key(unit) + (amount == 1 ? ".one" : ".many"), amount);
    }
}
