package scot.onward.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoPeople.Person;
import scot.onward.shared.WorkingCalendar;

/** Classes and information hours of the demonstration: one today, the others on the next working days. */
final class DemoGroups {

    private final DemoDay day;
    private final DemoRows rows;
    private final DemoPeople people;
    private final WorkingCalendar calendar;

    DemoGroups(DemoDay day, DemoRows rows, DemoPeople people, WorkingCalendar calendar) {
        this.day = day;
        this.rows = rows;
        this.people = people;
        this.calendar = calendar;
    }

    void write() {
        for (CSVRecord row : DemoTable.rows("group")) {
            Instant starts = starts(row);
            if (starts != null) {
                for (int week = 0; week < Integer.parseInt(row.get("weeks")); week++) {
                    ZonedDateTime held = starts.atZone(DemoDay.ZONE).plusWeeks(week);
                    boolean first = week == 0;
                    if (first || calendar.isWorkingDay(held.toLocalDate())) {
                        session(row, held.toInstant(), first);
                    }
                }
            }
        }
    }

    /** Null where the present day is too short for it. */
    private @Nullable Instant starts(CSVRecord row) {
        int ahead = Integer.parseInt(row.get("ahead"));
        if (ahead > 0) {
            return DemoDay.moment(calendar.plusWorkingDays(day.date(), ahead), LocalTime.parse(row.get("starts")));
        }
        int from = Integer.parseInt(row.get("starts"));
        int to = from + Integer.parseInt(row.get("minutes"));
        return day.within(to) < to ? null : day.at(from);
    }

    private void session(CSVRecord row, Instant starts, boolean withPeople) {
        UUID id = DemoIds.id("group_session", row.get("key") + starts);
        int minutes = Integer.parseInt(row.get("minutes"));
        int places = Integer.parseInt(row.get("places"));
        Instant planned = day.now().minus(16, ChronoUnit.DAYS);
        UUID adviser = DemoIds.id("adviser", row.get("adviser"));
        UUID room = DemoIds.id("room", row.get("room"));
        Instant ends = starts.plus(minutes, ChronoUnit.MINUTES);
        rows.add("group_session")
                .set("id", id)
                .set("hub_id", DemoIds.id("hub", row.get("hub")))
                .set("service_id", DemoIds.id("offered_service", row.get("service")))
                .set("adviser_id", adviser)
                .set("room_id", room)
                .set("delivery", "IN_PERSON")
                .set("title", row.get("title"))
                .set("starts_at", starts)
                .set("ends_at", ends)
                .set("places", places)
                .set("created_at", planned)
                .set("created_by", DemoIds.id("account", "reception"))
                .set("version", 0);
        claim("group_session_id", id, adviser, "ADVISER", starts, ends);
        claim("group_session_id", id, room, "ROOM", starts, ends);
        List<String> names = withPeople ? names(row.get("people")) : List.of();
        for (int number = 1; number <= places; number++) {
            UUID appointment =
                    number > names.size() ? null : place(row, id, names.get(number - 1), starts, ends, planned);
            rows.add("group_place")
                    .set("group_session_id", id)
                    .set("number", number)
                    .set("appointment_id", appointment);
        }
        if (withPeople) {
            names(row.get("waiting")).forEach(name -> waits(row, id, name));
        }
    }

    private UUID place(CSVRecord row, UUID session, String name, Instant starts, Instant ends, Instant planned) {
        Person person = people.named(name, planned, row.get("hub"), null, List.of());
        UUID id = DemoIds.id("appointment", row.get("key") + name);
        Instant booked = planned.plus(3, ChronoUnit.DAYS);
        UUID adviser = DemoIds.id("adviser", row.get("adviser"));
        UUID room = DemoIds.id("room", row.get("room"));
        rows.add("appointment")
                .set("id", id)
                .set("hub_id", DemoIds.id("hub", row.get("hub")))
                .set("adviser_id", adviser)
                .set("room_id", room)
                .set("client_id", person.id())
                .set("service_id", DemoIds.id("offered_service", row.get("service")))
                .set("group_session_id", session)
                .set("delivery", "IN_PERSON")
                .set("starts_at", starts)
                .set("ends_at", ends)
                .set("status", "BOOKED")
                .set("bring_letter", false)
                .set("reference", DemoJourneys.reference(id))
                .set("booked_at", booked)
                .set("booked_by", DemoIds.id("account", "reception"))
                .set("version", 0);
        rows.add("appointment_event")
                .set("id", DemoIds.id("appointment_event", id))
                .set("appointment_id", id)
                .set("at", booked)
                .set("account_id", DemoIds.id("account", "reception"))
                .set("account_name", "Donna Whyte")
                .set("kind", "BOOKED")
                .set("to_status", "BOOKED")
                .set("starts_at", starts)
                .set("room_id", room)
                .set("adviser_id", adviser);
        claim("appointment_id", id, person.id(), "CLIENT", starts, ends);
        return id;
    }

    private void waits(CSVRecord row, UUID session, String name) {
        Instant since = day.now().minus(name.length() % 5 + 1L, ChronoUnit.DAYS);
        Person person = people.named(name, since, row.get("hub"), null, List.of());
        rows.add("waiting_entry")
                .set("id", DemoIds.id("waiting_entry", name))
                .set("client_id", person.id())
                .set("hub_id", DemoIds.id("hub", row.get("hub")))
                .set("any_hub", false)
                .set("service_id", DemoIds.id("offered_service", row.get("service")))
                .set("group_session_id", session)
                .set("delivery", "IN_PERSON")
                .set("suits", "ANY_TIME")
                .set("short_notice", true)
                .set("status", "WAITING")
                .set("since", since)
                .set("version", 0);
    }

    private void claim(String taker, UUID id, UUID resource, String kind, Instant starts, Instant ends) {
        rows.add("claim")
                .set(taker, id)
                .set("resource_id", resource)
                .set("resource_kind", kind)
                .set("starts_at", starts)
                .set("ends_at", ends);
    }

    private static List<String> names(@Nullable String words) {
        return words == null ? List.of() : Stream.of(words.split("/")).toList();
    }
}
