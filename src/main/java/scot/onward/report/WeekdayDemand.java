package scot.onward.report;

import java.time.DayOfWeek;

/** Appointments that are asked for on a weekday, and the places that the clinics offer on it. */
public record WeekdayDemand(DayOfWeek day, long asked, long places) {

    public long shortBy() {
        return Math.max(0, asked - places);
    }
}
