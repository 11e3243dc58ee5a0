package scot.onward.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bank holidays of Scotland in any year, by the rules of the Banking and Financial Dealings Act 1971 and the St
 * Andrew's Day Bank Holiday (Scotland) Act 2007. Easter Monday is not one of them.
 */
final class ScottishBankHolidays {

    private ScottishBankHolidays() {}

    static Map<LocalDate, String> in(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(easter(year).minusDays(2), "Good Friday");
        days.put(firstMonday(year, Month.MAY), "Early May bank holiday");
        days.put(
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                "Spring bank holiday");
        days.put(firstMonday(year, Month.AUGUST), "Summer bank holiday");
        fixed(days, LocalDate.of(year, Month.NOVEMBER, 30), "St Andrew’s Day");
        fixedPair(days, LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day", "2 January");
        fixedPair(days, LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day", "Boxing Day");
        return days;
    }

    /** Two days running: those on weekdays keep their place, then each lost to a weekend takes the next free weekday. */
    private static void fixedPair(Map<LocalDate, String> days, LocalDate first, String firstName, String secondName) {
        if (isWeekend(first.plusDays(1))) {
            fixed(days, first, firstName);
            fixed(days, first.plusDays(1), secondName);
        } else {
            fixed(days, first.plusDays(1), secondName);
            fixed(days, first, firstName);
        }
    }

    private static void fixed(Map<LocalDate, String> days, LocalDate day, String name) {
        LocalDate kept = day;
        while (isWeekend(kept) || days.containsKey(kept)) {
            kept = kept.plusDays(1);
        }
        days.put(kept, kept.equals(day) ? name : name + " (in its place)");
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int moonYear = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * moonYear + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (moonYear + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
