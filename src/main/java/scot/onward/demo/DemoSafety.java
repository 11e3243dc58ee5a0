package scot.onward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import scot.onward.demo.DemoPeople.Person;

/** Two safety clocks that run: a report to adult protection that is due today, and a duty GP who was asked to refer. */
final class DemoSafety {

    private static final Duration WORKING_DAY_LEFT = Duration.ofMinutes(5 * 60 + 12);
    private static final Duration CALL_LEFT = Duration.ofMinutes(22 * 60 + 38);

    private final DemoDay day;
    private final DemoRows rows;

    DemoSafety(DemoDay day, DemoRows rows) {
        this.day = day;
        this.rows = rows;
    }

    /** Starts the clock that is told of this person, where one is. */
    void start(Person person, UUID referral, String hub) {
        Instant now = day.now();
        switch (person.name()) {
            case "Moira Sillars" ->
                clock(
                                person,
                                referral,
                                hub,
                                "ADULT_PROTECTION",
                                now.plus(WORKING_DAY_LEFT).minus(Duration.ofDays(1)),
                                WORKING_DAY_LEFT)
                        .set("said", "Her neighbour keeps her bank card. She is not sure that she may ask for it back.")
                        .set("cannot_safeguard", "YES")
                        .set("at_risk", "YES")
                        .set("more_vulnerable", "NOT_ASKED")
                        .set("rule_key", "adult-protection-report");
            case "Shabana Mirza" ->
                clock(person, referral, hub, "DISTRESS", now.plus(CALL_LEFT).minus(Duration.ofDays(1)), CALL_LEFT)
                        .set("rule_key", "distress-first-call");
            default -> {
                // Nobody was told of a danger.
            }
        }
    }

    private DemoRows.Row clock(
            Person person, UUID referral, String hub, String kind, Instant startedAt, Duration left) {
        UUID id = DemoIds.id("safety_clock", person.name());
        UUID owner = DemoIds.id("account", "adviser");
        rows.add("safety_clock_event")
                .set("id", DemoIds.id("safety_clock_event", person.name()))
                .set("clock_id", id)
                .set("hub_id", DemoIds.id("hub", hub))
                .set("kind", "STARTED")
                .set("at", startedAt)
                .set("account_id", owner);
        return rows.add("safety_clock")
                .set("id", id)
                .set("kind", kind)
                .set("hub_id", DemoIds.id("hub", hub))
                .set("client_id", person.id())
                .set("referral_id", referral)
                .set("started_at", startedAt)
                .set("started_by", owner)
                .set("due_at", day.now().plus(left))
                .set("rule_version", 1)
                .set("owner_id", owner);
    }
}
