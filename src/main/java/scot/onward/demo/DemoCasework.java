package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoPeople.Person;
import scot.onward.referral.BackWords;

/** Writes the rows of advice given: cases, sessions, gains, debts, summaries and onward referrals. */
final class DemoCasework {

    private final DemoRows rows;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();

    DemoCasework(DemoRows rows) {
        this.rows = rows;
        for (CSVRecord adviser : DemoTable.rows("adviser")) {
            organisations.put(adviser.get("id"), adviser.get("organisation_id"));
            names.put(adviser.get("id"), adviser.get("name"));
        }
        for (CSVRecord account : DemoTable.rows("account")) {
            if (account.get("adviser_id") != null) {
                accounts.put(account.get("adviser_id"), account.get("id"));
            }
        }
    }

    /** The key of the account with which an adviser signs in. */
    String accountOf(String adviser) {
        return accounts.getOrDefault(adviser, "adviser");
    }

    String nameOf(String adviser) {
        return Objects.requireNonNull(names.get(adviser), adviser);
    }

    String organisationOf(String adviser) {
        return Objects.requireNonNull(organisations.get(adviser), adviser);
    }

    /** A case in the hands of one adviser. */
    record Case(UUID id, Person person, String adviser) {}

    Case open(Person person, String adviser, Instant opened, @Nullable Instant closed) {
        UUID id = DemoIds.id("case", person.name() + adviser);
        rows.add("advice_case")
                .set("id", id)
                .set("client_id", person.id())
                .set("organisation_id", DemoIds.id("organisation", organisationOf(adviser)))
                .set("lead_adviser_id", DemoIds.id("adviser", adviser))
                .set("opened_at", opened)
                .set("closed_at", closed)
                .set("version", 0);
        return new Case(id, person, adviser);
    }

    /** One meeting and its record. */
    UUID session(
            Case of,
            UUID appointment,
            @Nullable UUID referral,
            String hub,
            Instant started,
            @Nullable Instant finished,
            String notes,
            List<String> issues,
            List<String> outcomes) {
        UUID id = DemoIds.id("session", appointment);
        rows.add("advice_session")
                .set("id", id)
                .set("case_id", of.id())
                .set("appointment_id", appointment)
                .set("referral_id", referral)
                .set("adviser_id", DemoIds.id("adviser", of.adviser()))
                .set("hub_id", DemoIds.id("hub", hub))
                .set("delivery", of.adviser().equals("nadia") ? "PHONE" : "IN_PERSON")
                .set("snsiap_type", "TYPE_II")
                .set("started_at", started)
                .set("finished_at", finished)
                .set("notes", notes)
                .set("notes_version", 1)
                .set("next_time", finished == null ? null : "NONE_NEEDED")
                .set("version", 0);
        issues.forEach(issue -> rows.add("session_issue").set("session_id", id).set("issue", issue));
        outcomes.forEach(kind -> rows.add("outcome").set("session_id", id).set("kind", kind));
        return id;
    }

    /** A gain; {@code proof} makes it confirmed. */
    void gain(
            Case of,
            UUID session,
            String kind,
            String what,
            long pence,
            String period,
            @Nullable LocalDate proof,
            Instant at) {
        int times = switch (period) {
            case "WEEKLY" -> 52;
            case "FOUR_WEEKLY" -> 13;
            case "MONTHLY" -> 12;
            default -> 1;
        };
        rows.add("gain")
                .set("id", DemoIds.id("gain", session + what))
                .set("case_id", of.id())
                .set("session_id", session)
                .set("adviser_id", DemoIds.id("adviser", of.adviser()))
                .set("kind", kind)
                .set("what", what)
                .set("amount_pence", pence)
                .set("period", period)
                .set("counts_pence", pence * times)
                .set("status", proof == null ? "ESTIMATED" : "CONFIRMED")
                .set("evidence", proof == null ? null : "Award letter")
                .set("confirmed_on", proof)
                .set("recorded_at", at)
                .set("version", 0);
    }

    void debt(
            Case of,
            UUID session,
            String kind,
            String creditor,
            boolean priority,
            long pence,
            @Nullable String strategy,
            Instant at) {
        rows.add("debt")
                .set("id", DemoIds.id("debt", session + creditor))
                .set("case_id", of.id())
                .set("session_id", session)
                .set("creditor_kind", kind)
                .set("creditor", creditor)
                .set("priority", priority)
                .set("amount_pence", pence)
                .set("strategy", strategy)
                .set("recorded_at", at)
                .set("version", 0);
    }

    void action(
            Case of, UUID session, String owner, String what, LocalDate due, @Nullable Instant done, Instant created) {
        rows.add("action_item")
                .set("id", DemoIds.id("action_item", session + what))
                .set("case_id", of.id())
                .set("session_id", session)
                .set("adviser_id", DemoIds.id("adviser", of.adviser()))
                .set("owner", owner)
                .set("what", what)
                .set("due_on", due)
                .set("done_at", done)
                .set("created_at", created)
                .set("version", 0);
    }

    void foundDate(Case of, UUID session, String letterKind, LocalDate letter, LocalDate lastSafe, Instant at) {
        rows.add("found_date")
                .set("id", DemoIds.id("found_date", session + letterKind))
                .set("case_id", of.id())
                .set("session_id", session)
                .set("letter_kind", letterKind)
                .set("letter_date", letter)
                .set("last_safe_date", lastSafe)
                .set("recorded_at", at)
                .set("version", 0);
    }

    void summary(Person person, String adviser, String text, Instant agreed) {
        rows.add("approved_summary")
                .set("id", DemoIds.id("approved_summary", person.name()))
                .set("client_id", person.id())
                .set("number", 1)
                .set("text", text)
                .set("agreed_on", agreed.atZone(DemoDay.ZONE).toLocalDate())
                .set("agreed_how", "READ_ALOUD")
                .set("recorded_by", DemoIds.id("account", accountOf(adviser)))
                .set("recorded_at", agreed);
    }

    void feedback(UUID referral, String adviser, Instant at, BackWords words, boolean read) {
        rows.add("referral_feedback")
                .set("id", DemoIds.id("referral_feedback", referral + "" + at))
                .set("referral_id", referral)
                .set("sent_at", at)
                .set("sent_by", DemoIds.id("account", accountOf(adviser)))
                .set("sent_by_name", names.get(adviser))
                .set("body", words.offered())
                .set("outcome", words.outcome())
                .set("asked", words.asked())
                .set("asked_by", words.askedBy())
                .set("cover", words.cover())
                .set("not_needed", words.notNeeded())
                .set("next_time", words.nextTime())
                .set("read_at", read ? at.plus(1, ChronoUnit.DAYS) : null);
    }
}
