package scot.onward.demo;

import java.util.Random;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.RuleBook;

/** Everything that happened, happens today and is to come in the demonstration: the same for the same day. */
final class Demonstration {

    private static final long SEED = 276_165;
    private static final int MONTHS_OF_CLINICS = 19;

    private Demonstration() {}

    static DemoRows of(DemoDay day, WorkingCalendar calendar, RuleBook rules) {
        Random random = new Random(SEED);
        DemoRows rows = new DemoRows();
        DemoPeople people = new DemoPeople(random, rows, day.date());
        DemoClinics clinics = new DemoClinics(rows, day, day.date().minusMonths(MONTHS_OF_CLINICS), calendar);
        DemoJourneys journeys = new DemoJourneys(rows, random, day.now());
        DemoCasework casework = new DemoCasework(rows);
        DemoOnward onward = new DemoOnward(day, rows, people, journeys, casework);
        new DemoToday(day, rows, people, journeys, casework, onward).write();
        onward.write();
        new DemoQueue(day, people, journeys, casework, new DemoSafety(day, rows), rules, calendar).write();
        new DemoDouble(rows).write();
        new DemoHistory(day, random, people, clinics, journeys, casework, onward).write();
        new DemoAhead(day, rows, random, people, clinics, journeys).write();
        new DemoMoves(day, rows).write();
        new DemoGroups(day, rows, people, calendar).write();
        new DemoPlans(day, rows).write();
        return rows;
    }
}
