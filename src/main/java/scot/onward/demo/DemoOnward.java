package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import scot.onward.demo.DemoCasework.Case;
import scot.onward.demo.DemoPeople.Person;

/** Writes onward referrals, each with the agreement to be sent on and the summary that was sent. */
final class DemoOnward {

    private static final int MONTHS_SHARED = 6;
    private static final int DAYS_TO_ANSWER = 14;

    private final DemoDay day;
    private final DemoRows rows;
    private final DemoPeople people;
    private final DemoJourneys journeys;
    private final DemoCasework casework;

    DemoOnward(DemoDay day, DemoRows rows, DemoPeople people, DemoJourneys journeys, DemoCasework casework) {
        this.day = day;
        this.rows = rows;
        this.people = people;
        this.journeys = journeys;
        this.casework = casework;
    }

    /**
     * One onward referral.
     *
     * @param steps the states it goes through, {@code between} days apart, as far as they lie in the past
     */
    record Sending(String hub, String service, String asked, String summary, List<String> steps, int between) {}

    /** What lies in the agencies' inboxes today. */
    void write() {
        DemoTable.rows("inbox").forEach(this::inInbox);
    }

    private void inInbox(CSVRecord row) {
        int days = Integer.parseInt(row.get("days"));
        Instant sent = day.now().minus(days, ChronoUnit.DAYS).minus(40, ChronoUnit.MINUTES);
        Person person = people.named(row.get("name"), sent.minus(9, ChronoUnit.DAYS), row.get("hub"), null, List.of());
        Case matter = casework.open(person, row.get("adviser"), sent.minus(8, ChronoUnit.DAYS), null);
        String summary =
                "Lives with family nearby and wants one person to stay in touch about the home. Mornings are best.";
        casework.summary(person, row.get("adviser"), summary, sent.minus(1, ChronoUnit.DAYS));
        Sending sending = new Sending(
                row.get("hub"),
                row.get("service"),
                row.get("asked"),
                summary,
                List.of(row.get("steps").split(" ")),
                Integer.parseInt(row.get("between")));
        write(matter, null, sending, sent);
    }

    private boolean isLongPast(Instant at) {
        return at.isBefore(day.now().minus(30, ChronoUnit.DAYS));
    }

    void write(Case of, @Nullable UUID session, Sending sending, Instant offered) {
        UUID id = DemoIds.id("onward_referral", of.id() + sending.service());
        Instant at = offered;
        String last = sending.steps().getFirst();
        Instant sent = null;
        LocalDate attended = null;
        for (String step : sending.steps()) {
            if (at.isAfter(day.now())) {
                break;
            }
            last = step;
            sent = step.equals("SENT") ? at : sent;
            attended = step.equals("ATTENDED") ? date(at) : attended;
            event(id, of, sending.service(), step, at);
            at = at.plus(step.equals("OFFERED") ? 0 : sending.between(), ChronoUnit.DAYS)
                    .plusSeconds(60);
        }
        DemoRows.Row row = rows.add("onward_referral")
                .set("id", id)
                .set("client_id", of.person().id())
                .set("service_id", DemoIds.id("directory_service", sending.service()))
                .set("to_organisation_id", DemoIds.id("organisation", sending.service()))
                .set("from_organisation_id", DemoIds.id("organisation", casework.organisationOf(of.adviser())))
                .set("adviser_id", DemoIds.id("adviser", of.adviser()))
                .set("hub_id", DemoIds.id("hub", sending.hub()))
                .set("session_id", session)
                .set("status", last)
                .set("asked", sending.asked())
                .set("offered_at", offered)
                .set("first_contact", sending.steps().contains("ACCEPTED") ? "in the morning" : null)
                .set("decline_reason", last.equals("DECLINED_BY_AGENCY") ? "NO_ROOM" : null)
                .set("attended_on", attended)
                .set("helped", last.equals("HELPED") ? "YES" : null)
                .set("settled_at", isLongPast(at) && last.equals("DECLINED_BY_AGENCY") ? at : null)
                .set("version", 0);
        if (sent != null) {
            LocalDate until = date(sent).plusMonths(MONTHS_SHARED);
            journeys.consentAbout(
                    of.person(), "ONWARD_REFERRAL", sending.service(), sent, casework.accountOf(of.adviser()), until);
            row.set("summary_text", sending.summary())
                    .set("summary_number", 1)
                    .set("summary_agreed_on", date(sent))
                    .set("shared_until", until)
                    .set("sent_at", sent)
                    .set("answer_by", date(sent).plusDays(DAYS_TO_ANSWER));
        }
    }

    private void event(UUID id, Case of, String service, String step, Instant at) {
        boolean ours = step.equals("OFFERED") || step.equals("SENT");
        String partner = service.equals("tenement") ? "partner" : service;
        rows.add("onward_event")
                .set("id", DemoIds.id("onward_event", id + step))
                .set("onward_referral_id", id)
                .set("at", at)
                .set("status", step)
                .set("by_account", DemoIds.id("account", ours ? casework.accountOf(of.adviser()) : partner))
                .set("by_name", ours ? casework.nameOf(of.adviser()) : DemoTable.named("account", partner));
    }

    private static LocalDate date(Instant at) {
        return at.atZone(DemoDay.ZONE).toLocalDate();
    }
}
