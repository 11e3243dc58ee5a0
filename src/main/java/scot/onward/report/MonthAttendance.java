package scot.onward.report;

import java.time.YearMonth;

/**
 * What came of the appointments of a month.
 *
 * @param cancelledByService by the service, the adviser's absence, a lost room or a closed building
 */
public record MonthAttendance(
        YearMonth month, long attended, long didNotAttend, long cancelledByService, long cancelledByClient) {

    /** Of the people expected, how many in a hundred did not come. */
    public double didNotAttendPercent() {
        return percent(didNotAttend, attended + didNotAttend);
    }

    /** Of all appointments, how many in a hundred the service cancelled. */
    public double cancelledByServicePercent() {
        return percent(cancelledByService, attended + didNotAttend + cancelledByService + cancelledByClient);
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
