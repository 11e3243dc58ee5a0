package scot.onward.demo;

import java.time.DayOfWeek;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** When the hubs of the demonstration are open: not at weekends, but on the day of loading as long as its clinics last. */
final class DemoHours {

    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private DemoHours() {}

    static void write(JdbcTemplate jdbc, DemoDay day) {
        for (DayOfWeek weekday : WEEKEND) {
            jdbc.update("insert into hub_hours (hub_id, weekday) select id, ? from hub", weekday.name());
        }
        jdbc.update("""
                replace into hub_hours (hub_id, weekday, opens, closes)
                select id, ?, least(opens, ?), greatest(closes, ?) from hub where kind = 'JOB_CENTRE'
                """, day.date().getDayOfWeek().name(), day.begins(), day.time(day.within(DemoDay.MINUTES)));
    }
}
