package scot.onward.triage;

import java.time.LocalDate;
import java.util.Optional;
import scot.onward.shared.WorkingCalendar;

/**
 * A computed date, always shown as "last safe date, check the letter" with its source.
 *
 * @param ruleId the clock that counted
 * @param version its version
 * @param title what ends on that day
 * @param letterDate what was counted from
 * @param lastSafeDate last day on which it can safely be done
 * @param bookBy last day for an appointment that leaves the preparation days
 * @param helpFrom since when help is due, for a threat with a window before it
 * @param lateUntil until when a late request may be heard with a good reason
 * @param explanation how it was counted, in plain words
 * @param source where the rule is published
 * @param threat what is lost at once, if anything
 */
public record Deadline(
        String ruleId,
        int version,
        String title,
        LocalDate letterDate,
        LocalDate lastSafeDate,
        LocalDate bookBy,
        Optional<LocalDate> helpFrom,
        Optional<LocalDate> lateUntil,
        String explanation,
        Source source,
        Optional<ClockRule.Threat> threat)
        implements CountedDate {

    /** Negative once it has passed. */
    public int workingDaysLeft(LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(today, lastSafeDate);
    }

    public boolean hasPassed(LocalDate today) {
        return lastSafeDate.isBefore(today);
    }
}
