package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoCasework.Case;
import scot.onward.demo.DemoJourneys.Came;
import scot.onward.demo.DemoJourneys.Door;
import scot.onward.demo.DemoJourneys.Fired;
import scot.onward.demo.DemoJourneys.Standing;
import scot.onward.demo.DemoOnward.Sending;
import scot.onward.demo.DemoPeople.Person;

/** The busy day on which somebody first looks: every state of an appointment, a lost room, an adviser away. */
final class DemoToday {

    private static final String SUMMARY = """
            Lives alone in a housing association flat. Award stopped in October after a review. Back and hand pain, tires \
            quickly. Wants the award looked at again and help with the rent gap since.""";

    private final DemoDay day;
    private final DemoRows rows;
    private final DemoPeople people;
    private final DemoJourneys journeys;
    private final DemoCasework casework;
    private final DemoOnward onward;
    private final Map<String, CSVRecord> clinics = new HashMap<>();

    DemoToday(
            DemoDay day,
            DemoRows rows,
            DemoPeople people,
            DemoJourneys journeys,
            DemoCasework casework,
            DemoOnward onward) {
        this.day = day;
        this.rows = rows;
        this.people = people;
        this.journeys = journeys;
        this.casework = casework;
        this.onward = onward;
        for (CSVRecord clinic : DemoTable.rows("today_clinic")) {
            clinics.put(clinic.get("adviser"), clinic);
        }
    }

    void write() {
        clinics.values().forEach(this::clinic);
        if (day.within(225) < day.within(450)) {
            closure("ROOM_LOST", "parkhead-3", null, day.at(day.within(225)), day.at(day.within(450)));
        }
        closure("ADVISER_AWAY", null, "ruth", day.at(0), day.at(day.within(450)));
        DemoTable.rows("today").stream()
                .filter(row -> fits(row, "from", "minutes"))
                .forEach(this::appointment);
    }

    private UUID clinicId(String adviser) {
        return DemoIds.id("clinic", adviser + " today");
    }

    private void clinic(CSVRecord row) {
        String adviser = row.get("adviser");
        String room = row.get("room");
        rows.add("clinic")
                .set("id", clinicId(adviser))
                .set("hub_id", DemoIds.id("hub", row.get("hub")))
                .set("adviser_id", DemoIds.id("adviser", adviser))
                .set("room_id", room == null ? null : DemoIds.id("room", room))
                .set("delivery", room == null ? "PHONE" : "IN_PERSON")
                .set("recurrence", "ONCE")
                .set("every_weeks", 1)
                .set("valid_from", day.date())
                .set("valid_until", day.date())
                .set("starts", day.begins())
                .set("ends", day.time(day.within(Integer.parseInt(row.get("ends")))))
                .set("break_starts", fits(row, "break_ends") ? time(row.get("break_starts")) : null)
                .set("break_ends", fits(row, "break_ends") ? time(row.get("break_ends")) : null)
                .set("slot_minutes", Integer.parseInt(row.get("slot")))
                .set("preparation_minutes", 0)
                .set("gap_minutes", 0)
                .set("held_level", fits(row, "held_to") ? 2 : null)
                .set("held_starts", fits(row, "held_to") ? time(row.get("held_from")) : null)
                .set("held_ends", fits(row, "held_to") ? time(row.get("held_to")) : null)
                .set("held_until", fits(row, "held_to") ? day.time(150) : null)
                .set("version", 0);
        DemoClinics.services(rows, clinicId(adviser), adviser);
    }

    /** Whether the minutes in these columns, added up, are said and lie before the day's end. */
    private boolean fits(CSVRecord row, String... columns) {
        int minutes = 0;
        for (String column : columns) {
            if (row.get(column) == null) {
                return false;
            }
            minutes += Integer.parseInt(row.get(column));
        }
        return minutes == day.within(minutes);
    }

    private @Nullable LocalTime time(@Nullable String minutes) {
        return minutes == null ? null : day.time(Integer.parseInt(minutes));
    }

    private void closure(String kind, @Nullable String room, @Nullable String adviser, Instant from, Instant to) {
        rows.add("closure")
                .set("id", DemoIds.id("closure", kind))
                .set("kind", kind)
                .set("room_id", room == null ? null : DemoIds.id("room", room))
                .set("adviser_id", adviser == null ? null : DemoIds.id("adviser", adviser))
                .set("starts_at", from)
                .set("ends_at", to)
                .set("created_at", day.now().minus(15, ChronoUnit.MINUTES))
                .set("created_by", DemoIds.id("account", "manager"))
                .set("note", room == null ? null : "the building needs the room");
    }

    private void appointment(CSVRecord row) {
        String adviser = row.get("clinic");
        CSVRecord clinic = clinics.get(adviser);
        if (clinic == null) {
            throw new IllegalStateException("No clinic of " + adviser + " on the demonstration's day");
        }
        Instant booked = day.now().minus(6, ChronoUnit.DAYS);
        String needs = row.get("needs");
        Person person = people.named(
                row.get("name"),
                booked.minus(3, ChronoUnit.DAYS),
                clinic.get("hub"),
                row.get("language"),
                needs == null ? List.of() : List.of(needs.split(" ")));
        UUID referral = referral(person, adviser, clinic.get("hub"), booked, row);
        String state = row.get("state");
        String at = row.get("at");
        Instant since = at == null ? null : day.past(Integer.parseInt(at));
        Came came = switch (state) {
            case "ARRIVED" -> new Came(since, null);
            case "IN_SESSION", "ATTENDED" -> new Came(since == null ? null : since.minus(4, ChronoUnit.MINUTES), since);
            default -> new Came(null, null);
        };
        int minutes = Integer.parseInt(row.get("minutes"));
        Instant starts = day.at(Integer.parseInt(row.get("from")));
        UUID appointment = journeys.appointment(
                person,
                clinicId(adviser),
                adviser,
                clinic.get("hub"),
                clinic.get("room"),
                starts,
                minutes,
                referral,
                status(state),
                booked,
                came);
        if (since != null && (state.equals("ATTENDED") || state.equals("IN_SESSION"))) {
            session(person, adviser, clinic.get("hub"), appointment, referral, since, state);
        }
    }

    private static String status(String state) {
        return switch (state) {
            case "IN_SESSION" -> "CHECKED_IN";
            case "ATTENDED" -> "FULFILLED";
            case "DID_NOT_ATTEND" -> "NOSHOW";
            default -> state;
        };
    }

    private UUID referral(Person person, String adviser, String hub, Instant booked, CSVRecord row) {
        Instant received = booked.minus(2, ChronoUnit.DAYS);
        Door door = new Door(hub, null, "reception", "Donna Whyte", "SELF", casework.accountOf(adviser));
        String state = row.get("state");
        Standing standing = switch (state) {
            case "ATTENDED", "IN_SESSION" ->
                Standing.open("ENGAGED", "WORK", day.date().plusDays(7));
            case "CANCELLED", "DID_NOT_ATTEND" -> Standing.open("AWAITING_CONTACT", "REBOOK", day.date());
            default -> Standing.open("BOOKED", "MEET", day.date());
        };
        Instant visit = day.at(Integer.parseInt(row.get("from")));
        UUID referral = journeys.referral(
                person, door, received, List.of(issueOf(adviser)), Fired.ROUTINE, null, standing, visit, false);
        journeys.event(referral, "TRIAGED", received.plus(1, ChronoUnit.HOURS), door.owner());
        journeys.event(referral, "BOOKED", booked, "reception", visit);
        return referral;
    }

    private static String issueOf(String adviser) {
        return switch (adviser) {
            case "leila" -> "MENTAL_HEALTH";
            case "ewan", "bola" -> "EMPLOYMENT";
            case "fiona" -> "VOLUNTEERING";
            case "sanjay" -> "DEBT";
            default -> "BENEFITS";
        };
    }

    private void session(
            Person person, String adviser, String hub, UUID appointment, UUID referral, Instant started, String state) {
        boolean over = state.equals("ATTENDED");
        boolean jean = person.name().equals("Jean Rafferty");
        Case matter = casework.open(person, adviser, started.minus(40, ChronoUnit.DAYS), null);
        boolean unfinished = person.name().equals("Helen Moffat");
        UUID session = casework.session(
                matter,
                appointment,
                referral,
                hub,
                started,
                over && !unfinished ? started.plus(38, ChronoUnit.MINUTES) : null,
                jean
                        ? "Brought the review letter. Reasons do not mention hand function."
                        : over ? "Checked what is due; form sent." : "",
                jean ? List.of("BENEFITS", "HOUSING") : List.of(issueOf(adviser)),
                over ? List.of("BETTER_INFORMED") : List.of());
        if (over && adviser.equals("morag")) {
            casework.action(matter, session, "ADVISER", "Send form for " + person.name(), day.date(), null, started);
        }
        if (jean) {
            jean(matter, session, hub, started);
        }
    }

    /** Jean has been here before: an agreed summary, a date that counts, money asked for, somebody else's help. */
    private void jean(Case matter, UUID session, String hub, Instant started) {
        Instant before = started.minus(14, ChronoUnit.DAYS);
        LocalDate letter = day.date().minusDays(36);
        casework.summary(matter.person(), "morag", SUMMARY, before);
        journeys.consent(matter.person(), "PEER_REVIEW", before, "adviser");
        casework.foundDate(matter, session, "social-security-scotland", letter, letter.plusDays(44), started);
        casework.gain(
                matter,
                session,
                "GRANT",
                "Fuel grant",
                150_00,
                "ONE_OFF",
                day.date().minusDays(9),
                before);
        casework.gain(matter, session, "AWARD", "Disability award", 73_90, "WEEKLY", null, started);
        casework.action(
                matter, session, "CLIENT", "Bring bank letter", day.date().plusDays(5), null, started);
        onward.write(
                matter,
                session,
                new Sending(
                        hub,
                        "clydeside",
                        "Somebody to talk to about looking after her sister.",
                        SUMMARY,
                        List.of("OFFERED", "SENT", "ACCEPTED", "ATTENDED", "HELPED"),
                        2),
                before);
    }
}
