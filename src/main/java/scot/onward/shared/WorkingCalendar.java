package scot.onward.shared;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which days are working days: neither weekend, nor Scottish bank holiday, nor local holiday. Immutable. */
public final class WorkingCalendar {

    private final List<LocalHoliday> localHolidays;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    public WorkingCalendar(List<LocalHoliday> localHolidays) {
        this.localHolidays = List.copyOf(localHolidays);
    }

    /** Bank holidays only. */
    public static WorkingCalendar scottish() {
        return new WorkingCalendar(List.of());
    }

    /** With the local holidays of a file such as {@code config/holidays.yaml}. */
    public static WorkingCalendar read(InputStream holidays) {
        return new WorkingCalendar(HolidayList.read(holidays));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !ScottishBankHolidays.isWeekend(day) && holiday(day).isEmpty();
    }

    /** The name of the holiday on that day, weekend or not. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays(day.getYear()).get(day));
    }

    /** The holidays of a year in order. */
    public Map<LocalDate, String> holidays(int year) {
        return years.computeIfAbsent(year, this::allHolidays);
    }

    private Map<LocalDate, String> allHolidays(int year) {
        Map<LocalDate, String> days = new TreeMap<>(ScottishBankHolidays.in(year));
        localHolidays.forEach(holiday -> holiday.in(year).ifPresent(day -> days.putIfAbsent(day, holiday.name())));
        return Collections.unmodifiableMap(days);
    }

    /** The last of so many working days, the first of them being the first one after {@code day}; 0 gives the day itself. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** So many working days before {@code day}; 0 gives the day itself. */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A number of working days is not negative: " + workingDays);
        }
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
