package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import scot.onward.demo.DemoClinics.Clinic;
import scot.onward.demo.DemoClinics.Time;
import scot.onward.demo.DemoPeople.Person;

/** The weeks to come: clinics that fill up the sooner they are, and the people who wait for a time. */
final class DemoAhead {

    private static final int DAYS = 20;

    private final DemoDay day;
    private final DemoRows rows;
    private final Random random;
    private final DemoPeople people;
    private final DemoClinics clinics;
    private final DemoJourneys journeys;

    DemoAhead(
            DemoDay day, DemoRows rows, Random random, DemoPeople people, DemoClinics clinics, DemoJourneys journeys) {
        this.day = day;
        this.rows = rows;
        this.random = random;
        this.people = people;
        this.clinics = clinics;
        this.journeys = journeys;
    }

    void write() {
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            LocalDate date = day.date().plusDays(ahead);
            for (Clinic clinic : clinics.all()) {
                if (clinics.isOn(clinic, date)) {
                    fill(clinic, date, 95 - 4 * ahead);
                }
            }
        }
        DemoTable.rows("waiting").forEach(this::waiting);
    }

    private void fill(Clinic clinic, LocalDate date, int percent) {
        for (Time time : DemoClinics.times(clinic, date)) {
            if (random.nextInt(100) < percent && clinics.take(time)) {
                Instant booked = day.now().minus(1 + random.nextInt(9), ChronoUnit.DAYS);
                Person person = people.someone(booked, clinic.hub());
                journeys.appointment(person, time, null, "BOOKED", booked);
            }
        }
    }

    private void waiting(CSVRecord row) {
        Instant since = day.now().minus(Integer.parseInt(row.get("since_days")), ChronoUnit.DAYS);
        UUID client = DemoIds.id("client", row.get("name"));
        if (!people.knows(row.get("name"))) {
            people.named(row.get("name"), since, "parkhead", null, List.of());
        }
        String last = row.get("last_safe_days");
        String suitingDays = row.get("days");
        String minutes = row.get("minutes");
        UUID entry = DemoIds.id("waiting_entry", row.get("name"));
        rows.add("waiting_entry")
                .set("id", entry)
                .set("client_id", client)
                .set("hub_id", DemoIds.id("hub", "parkhead"))
                .set("any_hub", false)
                .set("service_id", DemoIds.id("offered_service", row.get("service")))
                .set("delivery", "IN_PERSON")
                .set("suits", row.get("suits"))
                .set("suits_days", suitingDays == null ? null : suitingDays.replace('/', ','))
                .set("minutes", minutes == null ? null : Integer.valueOf(minutes))
                .set("language", row.get("language"))
                .set("short_notice", row.get("short_notice").equals("1"))
                .set("level", Integer.parseInt(row.get("level")))
                .set("last_safe_date", last == null ? null : day.date().plusDays(Long.parseLong(last)))
                .set("status", "WAITING")
                .set("since", since)
                .set("version", 0);
        if (row.get("name").equals("Greta Malone")) {
            nobodyAnswered(entry);
        }
    }

    /** A time that was offered three days ago, when nobody answered the phone. */
    private void nobodyAnswered(UUID entry) {
        Instant offered = day.now().minus(3, ChronoUnit.DAYS);
        Instant time = day.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        rows.add("waiting_offer")
                .set("id", DemoIds.id("waiting_offer", entry))
                .set("waiting_entry_id", entry)
                .set("clinic_id", clinics.all().getFirst().id())
                .set("service_id", DemoIds.id("offered_service", "money"))
                .set("starts_at", time)
                .set("ends_at", time.plus(45, ChronoUnit.MINUTES))
                .set("offered_at", offered)
                .set("offered_by", DemoIds.id("account", "reception"))
                .set("expires_at", offered.plus(30, ChronoUnit.MINUTES))
                .set("status", "NO_ANSWER")
                .set("settled_at", offered.plus(4, ChronoUnit.MINUTES))
                .set("version", 0);
    }
}
