package scot.onward.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoRows.Row;

/** What the manager has planned besides the weekly clinics: one every other week, one a month, and a hub closed for an afternoon. */
final class DemoPlans {

    private final DemoDay day;
    private final DemoRows rows;

    DemoPlans(DemoDay day, DemoRows rows) {
        this.day = day;
        this.rows = rows;
    }

    void write() {
        fortnightly();
        monthly();
        closedAfternoon();
    }

    private void fortnightly() {
        clinic("marta every other week", "marta", null, "VIDEO", LocalTime.of(13, 0), LocalTime.of(16, 0), 45)
                .set("recurrence", "WEEKLY")
                .set("weekday", DayOfWeek.WEDNESDAY)
                .set("every_weeks", 2)
                .set("preparation_minutes", 5)
                .set("gap_minutes", 10);
        DemoClinics.services(rows, DemoIds.id("clinic", "marta every other week"), "marta");
    }

    private void monthly() {
        clinic("oonagh each month", "oonagh", "springburn-d", "IN_PERSON", LocalTime.of(10, 0), LocalTime.of(15, 0), 60)
                .set("recurrence", "NTH_WEEKDAY")
                .set("weekday", DayOfWeek.FRIDAY)
                .set("every_weeks", 1)
                .set("nth", -1)
                .set("preparation_minutes", 0)
                .set("gap_minutes", 0);
        DemoClinics.services(rows, DemoIds.id("clinic", "oonagh each month"), "oonagh");
    }

    private Row clinic(
            String id,
            String adviser,
            @Nullable String room,
            String delivery,
            LocalTime starts,
            LocalTime ends,
            int slot) {
        return rows.add("clinic")
                .set("id", DemoIds.id("clinic", id))
                .set("hub_id", DemoIds.id("hub", "springburn"))
                .set("adviser_id", DemoIds.id("adviser", adviser))
                .set("room_id", room == null ? null : DemoIds.id("room", room))
                .set("delivery", delivery)
                .set("valid_from", day.date().plusDays(1))
                .set("starts", starts)
                .set("ends", ends)
                .set("slot_minutes", slot)
                .set("version", 0);
    }

    /** Nobody is booked at the practice on Fridays. */
    private void closedAfternoon() {
        LocalDate friday = day.date().plusDays(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        rows.add("closure")
                .set("id", DemoIds.id("closure", "practice"))
                .set("kind", "HUB_CLOSED")
                .set("hub_id", DemoIds.id("hub", "sandyhill"))
                .set("starts_at", DemoDay.moment(friday, LocalTime.of(13, 0)))
                .set("ends_at", DemoDay.moment(friday, LocalTime.of(18, 0)))
                .set("created_at", day.now().minus(3, ChronoUnit.DAYS))
                .set("created_by", DemoIds.id("account", "manager"))
                .set("note", "the practice’s training afternoon");
    }
}
