package scot.onward.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import scot.onward.demo.DemoJourneys.Door;
import scot.onward.demo.DemoJourneys.Fired;
import scot.onward.demo.DemoJourneys.Standing;
import scot.onward.demo.DemoPeople.Person;
import scot.onward.referral.BackWords;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.triage.Answers;
import scot.onward.triage.Assessment;
import scot.onward.triage.Deadline;
import scot.onward.triage.Letter;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.Question;
import scot.onward.triage.RuleBook;

/** Referrals that stand in the queue today: one of every level, each by the rule that really fires. */
final class DemoQueue {

    private final DemoDay day;
    private final DemoPeople people;
    private final DemoJourneys journeys;
    private final DemoCasework casework;
    private final DemoSafety safety;
    private final RuleBook rules;
    private final WorkingCalendar calendar;

    DemoQueue(
            DemoDay day,
            DemoPeople people,
            DemoJourneys journeys,
            DemoCasework casework,
            DemoSafety safety,
            RuleBook rules,
            WorkingCalendar calendar) {
        this.day = day;
        this.people = people;
        this.journeys = journeys;
        this.casework = casework;
        this.safety = safety;
        this.rules = rules;
        this.calendar = calendar;
    }

    void write() {
        DemoTable.rows("queue").forEach(this::referral);
    }

    private void referral(CSVRecord row) {
        Instant received = day.now()
                .minus(Long.parseLong(row.get("hours")), ChronoUnit.HOURS)
                .minus(14, ChronoUnit.MINUTES);
        String needs = row.get("needs");
        Person person = people.named(
                row.get("name"), received, row.get("hub"), null, needs == null ? List.of() : List.of(needs.split(" ")));
        Door door = new Door(
                row.get("hub"),
                row.get("organisation"),
                row.get("account"),
                row.get("referrer"),
                row.get("role"),
                row.get("owner"));
        LocalDate due = due(Integer.parseInt(row.get("due_days")));
        boolean hearBack = !person.name().equals("Hugh Gemmell");
        Assessment assessment = assess(row);
        UUID referral = journeys.referral(
                person,
                door,
                received,
                List.of(row.get("issues").split(" ")),
                new Fired(
                        assessment.level().number(),
                        assessment.fired().number(),
                        assessment.fired().id()),
                assessment.deadline().map(this::letter).orElse(null),
                Standing.open(row.get("status"), row.get("step"), due),
                null,
                hearBack);
        person.needs().forEach(need -> journeys.need(referral, need));
        history(row, referral, received, door.owner());
        safety.start(person, referral, row.get("hub"));
    }

    private LocalDate due(int days) {
        LocalDate date = day.date().plusDays(days);
        return days == 0 || calendar.isWorkingDay(date) ? date : calendar.plusWorkingDays(date, 1);
    }

    private Assessment assess(CSVRecord row) {
        Answers answers = Answers.on(day.date())
                .with(Question.SAFE_TONIGHT, Answer.valueOf(row.get("safe")))
                .with(Question.FOOD_HEAT_MEDICINE, Answer.valueOf(row.get("essentials")));
        String kind = row.get("letter");
        if (kind != null) {
            LocalDate dated = day.date().minusDays(Long.parseLong(row.get("letter_days")));
            answers = answers.letters(List.of(new Letter(kind, LetterFacts.dated(dated))));
        }
        return rules.assess(answers, calendar);
    }

    private DemoJourneys.Letter letter(Deadline deadline) {
        return new DemoJourneys.Letter(
                deadline.ruleId(), deadline.letterDate(), deadline.lastSafeDate(), deadline.bookBy());
    }

    private void history(CSVRecord row, UUID referral, Instant received, String owner) {
        if (!row.get("status").equals("RECEIVED")) {
            journeys.event(referral, "TRIAGED", received.plus(10, ChronoUnit.MINUTES), owner);
        }
        int tries = Integer.parseInt(row.get("tries"));
        for (int i = 0; i < tries; i++) {
            Instant at = received.plus(10 + i * 26L, ChronoUnit.HOURS);
            journeys.attempt(
                    referral,
                    at.isBefore(day.now()) ? at : received.plus(12, ChronoUnit.MINUTES),
                    owner,
                    i == 0 ? "PHONE" : "TEXT",
                    "NO_ANSWER");
        }
        if (row.get("status").equals("ENGAGED")) {
            helped(referral, received, owner);
        }
    }

    /** One message back that the practice has not read yet, with something asked of it. */
    private void helped(UUID referral, Instant received, String owner) {
        Instant visit = received.plus(8, ChronoUnit.DAYS);
        journeys.event(referral, "CONTACTED", received.plus(2, ChronoUnit.DAYS), owner);
        journeys.event(referral, "BOOKED", received.plus(2, ChronoUnit.DAYS).plusSeconds(300), owner, visit);
        journeys.event(referral, "ATTENDED", visit, owner);
        journeys.event(referral, "ENGAGED", visit.plus(45, ChronoUnit.MINUTES), owner);
        casework.feedback(
                referral,
                "morag",
                day.now().minus(18, ChronoUnit.HOURS),
                new BackWords(
                        "Ishbel came and is getting help. A new claim has been made.",
                        "She has also said yes to support for carers, and they have phoned her.",
                        "A short letter saying how her condition affects walking and preparing food. Morag has written what it"
                                + " needs to cover.",
                        day.date().plusDays(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)),
                        "How far she can walk before she has to stop, on most days. Whether she can stand long enough to cook,"
                                + " and lift a pan safely. How long it has been so, and whether it is expected to change.",
                        "repeat prescriptions, sick lines",
                        Dates.dayAndYear(day.date().plusDays(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)))
                                + ", 10:00, this practice"),
                false);
    }
}
