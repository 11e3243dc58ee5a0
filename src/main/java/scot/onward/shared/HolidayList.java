package scot.onward.shared;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code config/holidays.yaml}, naming the entry that is wrong. */
final class HolidayList {

    private HolidayList() {}

    static List<LocalHoliday> read(InputStream yaml) {
        ConfigEntry file = ConfigEntry.read("holidays.yaml", yaml);
        List<LocalHoliday> holidays = new ArrayList<>();
        for (ConfigEntry entry : file.list("yearly")) {
            holidays.add(new LocalHoliday.Yearly(
                    entry.text("name"),
                    Month.of(entry.number("month", 1, 12)),
                    entry.word("weekday", DayOfWeek.class),
                    "last".equals(entry.text("which")) ? -1 : entry.number("which", 1, 5)));
        }
        for (ConfigEntry entry : file.list("once")) {
            holidays.add(new LocalHoliday.Once(entry.text("name"), entry.date("date")));
        }
        return holidays;
    }
}
