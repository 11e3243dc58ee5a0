package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoClinics.Time;
import scot.onward.demo.DemoPeople.Person;

/** Writes the rows of one person's way through the hub: the referral, its steps, appointments and sessions. */
final class DemoJourneys {

    private final DemoRows rows;
    private final Random random;
    private final Instant now;

    DemoJourneys(DemoRows rows, Random random, Instant now) {
        this.rows = rows;
        this.random = random;
        this.now = now;
    }

    /** Who referred, from where, to whom. Words are keys of the demonstration's tables. */
    record Door(
            String hub, @Nullable String organisation, String account, String referrer, String role, String owner) {}

    /** A letter that sets a last safe date. */
    record Letter(String kind, LocalDate date, LocalDate lastSafe, LocalDate bookBy) {}

    /** The level that the rule book gave, with the rule that fired. */
    record Fired(int level, int rule, String key) {
        static final Fired ROUTINE = new Fired(4, 10, "routine");
    }

    /** Where a referral stands. */
    record Standing(
            String status,
            @Nullable String nextStep,
            @Nullable LocalDate nextDue,
            @Nullable String endReason) {
        static Standing closed(String reason) {
            return new Standing("CLOSED", null, null, reason);
        }

        static Standing open(String status, String nextStep, LocalDate due) {
            return new Standing(status, nextStep, due, null);
        }
    }

    UUID referral(
            Person person,
            Door door,
            Instant received,
            List<String> issues,
            Fired fired,
            @Nullable Letter letter,
            Standing standing,
            @Nullable Instant visit,
            boolean hearBack) {
        UUID id = DemoIds.id("referral", person.name() + received);
        boolean closed = standing.endReason() != null;
        rows.add("referral")
                .set("id", id)
                .set("client_id", person.id())
                .set("hub_id", DemoIds.id("hub", door.hub()))
                .set(
                        "organisation_id",
                        door.organisation() == null ? null : DemoIds.id("organisation", door.organisation()))
                .set("referred_by", DemoIds.id("account", door.account()))
                .set("referred_by_name", door.referrer())
                .set("referrer_role", door.role())
                .set("received_at", received)
                .set("patient_name", person.name())
                .set("patient_birth_date", person.birthDate())
                .set("patient_postcode", person.district())
                .set("patient_phone", person.phone())
                .set("text_ok", true)
                .set("voicemail_ok", false)
                .set("may_name_service", false)
                .set("best_time", "mornings")
                .set("language", person.language())
                .set("interpreter", person.language())
                .set("letter", letter == null ? "NO" : "YES")
                .set("letter_kind", letter == null ? null : letter.kind())
                .set("letter_date", letter == null ? null : letter.date())
                .set("safe_tonight", fired.rule() == 2 ? "NO" : "YES")
                .set("essentials_today", fired.rule() == 3 ? "NO" : random.nextInt(3) == 0 ? "NOT_ASKED" : "YES")
                .set("hear_back", hearBack)
                .set("rule_level", fired.level())
                .set("rule_number", fired.rule())
                .set("rule_key", fired.key())
                .set("rule_version", "1")
                .set("last_safe_date", letter == null ? null : letter.lastSafe())
                .set("book_by", letter == null ? null : letter.bookBy())
                .set("status", standing.status())
                .set("owner_id", DemoIds.id("account", door.owner()))
                .set(
                        "taken_at",
                        received.plus(2, ChronoUnit.HOURS).isBefore(now) ? received.plus(2, ChronoUnit.HOURS) : null)
                .set("next_step", standing.nextStep())
                .set("next_due", standing.nextDue())
                .set("visit_at", visit)
                .set("end_reason", standing.endReason())
                .set("ended_at", closed ? latest(received, 40) : null)
                .set("recognised", "NEW")
                .set("version", 0);
        issues.forEach(
                issue -> rows.add("referral_issue").set("referral_id", id).set("issue", issue));
        consent(person, "HOLD_RECORD", received, door.account());
        consent(person, "CONTACT", received, door.account());
        if (hearBack && door.organisation() != null) {
            consentAbout(person, "TELL_REFERRER", door.organisation(), received, door.account(), null);
        }
        event(id, "RECEIVED", received, door.account());
        return id;
    }

    private Instant latest(Instant from, int days) {
        Instant later = from.plus(days, ChronoUnit.DAYS);
        return later.isBefore(now) ? later : now.minus(1, ChronoUnit.HOURS);
    }

    /** Agrees to be sent on to an organisation, or that it may hear what came of it, for as long as said. */
    void consentAbout(
            Person person,
            String purpose,
            String organisation,
            Instant given,
            String account,
            @Nullable LocalDate until) {
        consentRow(person, purpose, given, account)
                .set("about", DemoTable.named("organisation", organisation))
                .set("about_id", DemoIds.id("organisation", organisation))
                .set("expires_on", until);
    }

    void consent(Person person, String purpose, Instant given, String account) {
        consentRow(person, purpose, given, account);
    }

    private DemoRows.Row consentRow(Person person, String purpose, Instant given, String account) {
        return rows.add("consent")
                .set("id", DemoIds.id("consent", person.name() + purpose + given))
                .set("client_id", person.id())
                .set("purpose", purpose)
                .set("wording_version", "1")
                .set("given_how", purpose.equals("ONWARD_REFERRAL") ? "SPOKEN" : "THROUGH_REFERRER")
                .set("given_by", DemoIds.id("account", account))
                .set("given_at", given);
    }

    void need(UUID referral, String need) {
        rows.add("referral_need").set("referral_id", referral).set("need", need);
    }

    void event(UUID referral, String kind, Instant at, String account) {
        event(referral, kind, at, account, null);
    }

    void event(UUID referral, String kind, Instant at, String account, @Nullable Instant visit) {
        if (!at.isAfter(now)) {
            rows.add("referral_event")
                    .set("id", DemoIds.id("referral_event", referral + kind + at))
                    .set("referral_id", referral)
                    .set("kind", kind)
                    .set("at", at)
                    .set("account_id", DemoIds.id("account", account))
                    .set("visit_at", visit);
        }
    }

    void attempt(UUID referral, Instant at, String account, String channel, String outcome) {
        rows.add("contact_attempt")
                .set("id", DemoIds.id("contact_attempt", referral + "" + at))
                .set("referral_id", referral)
                .set("at", at)
                .set("account_id", DemoIds.id("account", account))
                .set("channel", channel)
                .set("outcome", outcome);
        event(referral, "TRIED", at, account);
    }

    /** An appointment at a time of a weekly clinic. */
    UUID appointment(Person person, Time time, @Nullable UUID referral, String status, Instant booked) {
        Instant starts = DemoDay.moment(time.date(), time.starts());
        return appointment(
                person,
                time.clinic().id(),
                time.clinic().adviser(),
                time.clinic().hub(),
                time.clinic().room(),
                starts,
                time.clinic().slot(),
                referral,
                status,
                booked,
                new Came(
                        status.equals("FULFILLED") ? starts.minus(4, ChronoUnit.MINUTES) : null,
                        status.equals("FULFILLED") ? starts : null));
    }

    /** When somebody came and was seen. */
    record Came(@Nullable Instant arrived, @Nullable Instant started) {}

    UUID appointment(
            Person person,
            UUID clinic,
            String adviser,
            String hub,
            @Nullable String room,
            Instant starts,
            int minutes,
            @Nullable UUID referral,
            String status,
            Instant booked,
            Came came) {
        UUID id = DemoIds.id("appointment", adviser + starts + person.name());
        Instant ends = starts.plus(minutes, ChronoUnit.MINUTES);
        UUID adviserId = DemoIds.id("adviser", adviser);
        UUID roomId = room == null ? null : DemoIds.id("room", room);
        rows.add("appointment")
                .set("id", id)
                .set("hub_id", DemoIds.id("hub", hub))
                .set("clinic_id", clinic)
                .set("adviser_id", adviserId)
                .set("room_id", roomId)
                .set("client_id", person.id())
                .set("service_id", DemoClinics.serviceOf(adviser))
                .set("referral_id", referral)
                .set("delivery", room == null ? "PHONE" : "IN_PERSON")
                .set("interpreter", person.language())
                .set("starts_at", starts)
                .set("ends_at", ends)
                .set("status", status)
                .set("bring_letter", false)
                .set("reference", reference(id))
                .set("booked_at", booked)
                .set("booked_by", DemoIds.id("account", "reception"))
                .set("arrived_at", came.arrived())
                .set("started_at", came.started())
                .set("ended_at", status.equals("FULFILLED") ? ends : null)
                .set("no_show_reason", status.equals("NOSHOW") ? "UNKNOWN" : null)
                .set("cancelled_by", status.equals("CANCELLED") ? "CLIENT" : null)
                .set("cancelled_at", status.equals("CANCELLED") ? booked.plus(1, ChronoUnit.DAYS) : null)
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
                .set("room_id", roomId)
                .set("adviser_id", adviserId);
        if (!status.equals("CANCELLED")) {
            claim(id, adviserId, "ADVISER", starts, ends);
            claim(id, person.id(), "CLIENT", starts, ends);
            if (roomId != null) {
                claim(id, roomId, "ROOM", starts, ends);
            }
        }
        return id;
    }

    private void claim(UUID appointment, UUID resource, String kind, Instant starts, Instant ends) {
        rows.add("claim")
                .set("appointment_id", appointment)
                .set("resource_id", resource)
                .set("resource_kind", kind)
                .set("starts_at", starts)
                .set("ends_at", ends);
    }

    static String reference(UUID id) {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        StringBuilder reference = new StringBuilder();
        long bits = id.getLeastSignificantBits();
        for (int i = 0; i < 4; i++) {
            reference.append(letters.charAt((int) (bits >>> (i * 5) & 31)));
        }
        return reference.toString();
    }
}
