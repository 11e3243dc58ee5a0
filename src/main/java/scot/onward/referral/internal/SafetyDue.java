package scot.onward.referral.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import scot.onward.referral.SafetyKind;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.ClockRule;
import scot.onward.triage.Period;
import scot.onward.triage.RuleBook;

/** When a safety clock is due, by the rule that is in force on the day it starts. */
@Component
public class SafetyDue {

    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;

    SafetyDue(RuleBook ruleBook, WorkingCalendar calendar) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
    }

    /** The rule that such a clock runs by. */
    ClockRule rule(SafetyKind kind, Instant start) {
        return ruleBook.clock(kind.ruleId(), start.atZone(HubTime.ZONE).toLocalDate())
                .orElseThrow(() -> new IllegalStateException("The rule book has no " + kind.ruleId()));
    }

    /**
     * One working day from Thursday 15:54 is Friday 15:54; 24 hours are 24 hours, whatever the clocks on the walls do.
     *
     * @throws IllegalArgumentException for a rule that counts no time, such as a number of tries
     */
    public static Instant after(Period period, Instant start, WorkingCalendar calendar) {
        ZonedDateTime from = start.atZone(HubTime.ZONE);
        return switch (period.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(period.amount()));
            case HOURS -> start.plus(Duration.ofHours(period.amount()));
            case CALENDAR_DAYS -> from.plusDays(period.amount()).toInstant();
            case WEEKS -> from.plusWeeks(period.amount()).toInstant();
            case CALENDAR_MONTHS -> from.plusMonths(period.amount()).toInstant();
            case YEARS -> from.plusYears(period.amount()).toInstant();
            case WORKING_DAYS ->
                from.with(calendar.plusWorkingDays(from.toLocalDate(), period.amount()))
                        .toInstant();
            case TIMES -> throw new IllegalArgumentException("A number of tries is no time");
        };
    }

    Instant of(SafetyKind kind, Instant start) {
        return after(rule(kind, start).period(), start, calendar);
    }
}
