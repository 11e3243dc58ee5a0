package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import scot.onward.demo.DemoCasework.Case;
import scot.onward.demo.DemoClinics.Time;
import scot.onward.demo.DemoJourneys.Door;
import scot.onward.demo.DemoJourneys.Fired;
import scot.onward.demo.DemoJourneys.Standing;
import scot.onward.demo.DemoOnward.Sending;
import scot.onward.demo.DemoPeople.Person;
import scot.onward.referral.BackWords;

/**
 * Eighteen months of history, shaped like the published figures of the two Parkhead practices: 276 people referred to their
 * embedded worker, 165 engaged, about £850,000 gained with a median near £7,000 a year, £156,000 of debt, about half
 * referred onward, housing first; and beside it the suites' own, lighter.
 */
final class DemoHistory {

    private static final int REFERRED = 276;
    private static final int ENGAGED = 165;
    private static final int WITH_GAIN = 110;
    private static final int WITH_DEBT = 39;
    private static final long DEBT_EACH = 4_000_00;
    private static final int AT_THE_SUITES = 190;

    /** How far a referral got. */
    private enum Fate {
        ENGAGED,
        SEEN_ONCE,
        NOT_SEEN,
        DECLINED,
        NOT_REACHED
    }

    private static final List<List<String>> ISSUES = List.of(
            List.of("BENEFITS"),
            List.of("BENEFITS", "HOUSING"),
            List.of("DEBT"),
            List.of("BENEFITS", "CARERS"),
            List.of("HOUSING"),
            List.of("BENEFITS", "DEBT"),
            List.of("BENEFITS", "MENTAL_HEALTH"));
    private static final String[][] REFERRERS = {
        {"Dr Aziz", "GP"},
        {"Dr Roy", "GP"},
        {"Nurse Lamont", "PRACTICE_NURSE"},
        {"Aileen Rennie", "PRACTICE_STAFF"},
        {"Dr Aziz", "GP"},
        {"Jo Haldane", "HEALTH_VISITOR"},
        {"Sam Nisbet", "LINK_WORKER"}
    };
    private static final String[] ONWARD_TO = {
        "lomond", "tenement", "lomond", "stillwater", "tenement", "clydeside", "stillwater", "northgate"
    };
    private static final List<List<String>> ONWARD_STEPS = List.of(
            List.of("OFFERED", "SENT", "ACCEPTED", "ATTENDED", "HELPED"),
            List.of("OFFERED", "SENT", "ACCEPTED", "ATTENDED"),
            List.of("OFFERED", "SENT", "ACCEPTED", "ATTENDED", "HELPED"),
            List.of("OFFERED", "SENT", "DECLINED_BY_AGENCY"),
            List.of("OFFERED", "SENT", "ACCEPTED", "ATTENDED", "HELPED"),
            List.of("OFFERED", "SENT", "UNKNOWN"),
            List.of("OFFERED", "SENT", "ACCEPTED", "NOT_ATTENDED"));
    private static final String SUMMARY =
            "Lives in Glasgow and wants help to check what is due. Would like one person to stay in touch. Mornings are best.";

    private final DemoDay day;
    private final Random random;
    private final DemoPeople people;
    private final DemoClinics clinics;
    private final DemoJourneys journeys;
    private final DemoCasework casework;
    private final DemoOnward onward;
    private int engaged;

    DemoHistory(
            DemoDay day,
            Random random,
            DemoPeople people,
            DemoClinics clinics,
            DemoJourneys journeys,
            DemoCasework casework,
            DemoOnward onward) {
        this.day = day;
        this.random = random;
        this.people = people;
        this.clinics = clinics;
        this.journeys = journeys;
        this.casework = casework;
        this.onward = onward;
    }

    void write() {
        List<Fate> fates = new ArrayList<>();
        add(fates, Fate.ENGAGED, ENGAGED);
        add(fates, Fate.SEEN_ONCE, 24);
        add(fates, Fate.NOT_SEEN, 29);
        add(fates, Fate.DECLINED, 22);
        add(fates, Fate.NOT_REACHED, REFERRED - fates.size());
        Collections.shuffle(fates, random);
        LocalDate first = day.date().minusMonths(18);
        long days = ChronoUnit.DAYS.between(first, day.date().minusDays(25));
        for (int i = 0; i < REFERRED; i++) {
            String practice = i % 5 < 3 ? "sandyhill" : "lanthorn";
            String[] referrer = REFERRERS[i % REFERRERS.length];
            Door door = new Door(
                    practice,
                    practice,
                    practice.equals("sandyhill") ? "practice" : "lanthorn",
                    referrer[0],
                    referrer[1],
                    "adviser");
            walk(door, "morag", first.plusDays(days * i / REFERRED), fates.get(i), i);
        }
        atTheSuites();
    }

    private static void add(List<Fate> fates, Fate fate, int times) {
        fates.addAll(Collections.nCopies(times, fate));
    }

    /** The suites' own referrals of the last year, so that a comparison between hubs has something to compare. */
    private void atTheSuites() {
        List<DemoClinics.Clinic> others = clinics.all().stream()
                .filter(clinic ->
                        clinic.hub().equals("parkhead") || clinic.hub().equals("springburn"))
                .filter(clinic -> !clinic.adviser().equals("morag"))
                .toList();
        Fate[] fates = {
            Fate.SEEN_ONCE,
            Fate.SEEN_ONCE,
            Fate.NOT_SEEN,
            Fate.SEEN_ONCE,
            Fate.DECLINED,
            Fate.SEEN_ONCE,
            Fate.NOT_REACHED
        };
        for (int i = 0; i < AT_THE_SUITES; i++) {
            var clinic = others.get(i * 7 % others.size());
            boolean coach = i % 3 == 0;
            Door door = new Door(
                    clinic.hub(),
                    null,
                    "reception",
                    coach ? "Work coach" : "Donna Whyte",
                    coach ? "WORK_COACH" : "SELF",
                    casework.accountOf(clinic.adviser()));
            walk(
                    door,
                    clinic.adviser(),
                    day.date().minusDays(360).plusDays(330L * i / AT_THE_SUITES),
                    fates[i % fates.length],
                    i);
        }
    }

    private void walk(Door door, String adviser, LocalDate date, Fate fate, int i) {
        Instant received = DemoDay.moment(date, LocalTime.of(9 + i % 7, 5 * (i % 12)));
        Person person = people.someone(received, door.hub());
        List<String> issues = ISSUES.get(i % ISSUES.size());
        boolean hearBack = i % 6 != 0;
        Fired fired = Fired.ROUTINE;
        Instant triaged = received.plus(1, ChronoUnit.HOURS);
        Instant reached = received.plus(1 + i % 4, ChronoUnit.DAYS);
        String end = switch (fate) {
            case ENGAGED -> "OUTCOME_REACHED";
            case SEEN_ONCE -> "OUTCOME_REACHED";
            case NOT_SEEN -> "NO_CONTACT";
            case DECLINED -> "CLIENT_DECLINED";
            case NOT_REACHED -> "NO_CONTACT";
        };
        boolean recent = date.isAfter(day.date().minusDays(90)) && fate == Fate.ENGAGED;
        Standing standing =
                recent ? Standing.open("ENGAGED", "WORK", day.date().plusDays(7 + i % 14)) : Standing.closed(end);
        UUID referral = journeys.referral(person, door, received, issues, fired, null, standing, null, hearBack);
        journeys.event(referral, "TRIAGED", triaged, door.owner());
        if (fate == Fate.NOT_REACHED) {
            journeys.attempt(referral, received.plus(1, ChronoUnit.DAYS), door.owner(), "PHONE", "NO_ANSWER");
            journeys.attempt(
                    referral,
                    received.plus(4, ChronoUnit.DAYS).plus(4, ChronoUnit.HOURS),
                    door.owner(),
                    "TEXT",
                    "NO_ANSWER");
            journeys.attempt(referral, received.plus(9, ChronoUnit.DAYS), door.owner(), "PHONE", "NO_ANSWER");
        } else {
            journeys.attempt(referral, reached, door.owner(), "PHONE", "REACHED");
            journeys.event(referral, "CONTACTED", reached, door.owner());
            if (fate != Fate.DECLINED) {
                appointments(door, adviser, person, referral, reached, fate, issues, recent, i);
            }
        }
        if (!recent) {
            journeys.event(referral, "CLOSED", received.plus(40, ChronoUnit.DAYS), door.owner());
        }
    }

    private void appointments(
            Door door,
            String adviser,
            Person person,
            UUID referral,
            Instant reached,
            Fate fate,
            List<String> issues,
            boolean recent,
            int i) {
        Instant booked = reached.plus(10, ChronoUnit.MINUTES);
        LocalDate from = booked.atZone(DemoDay.ZONE).toLocalDate().plusDays(2);
        Optional<Time> first = clinics.take(adviser, door.hub(), from, day.date());
        if (first.isEmpty()) {
            throw new IllegalStateException("No clinic left for the demonstration after " + from);
        }
        Instant starts = DemoDay.moment(first.get().date(), first.get().starts());
        journeys.event(referral, "BOOKED", booked, door.owner(), starts);
        if (fate == Fate.NOT_SEEN) {
            journeys.appointment(person, first.get(), referral, i % 4 == 0 ? "CANCELLED" : "NOSHOW", booked);
            return;
        }
        UUID appointment = journeys.appointment(person, first.get(), referral, "FULFILLED", booked);
        Instant ends = starts.plus(first.get().clinic().slot(), ChronoUnit.MINUTES);
        journeys.event(referral, "ATTENDED", starts, door.owner());
        Case matter = casework.open(person, adviser, starts, recent ? null : ends.plus(20, ChronoUnit.DAYS));
        UUID session = casework.session(
                matter,
                appointment,
                referral,
                door.hub(),
                starts,
                ends,
                "Looked at what is due and what came in the post. Explained the choices; agreed what to do first.",
                issues,
                fate == Fate.ENGAGED ? List.of("BETTER_INFORMED") : List.of("NO_CHANGE"));
        if (fate == Fate.ENGAGED) {
            journeys.event(referral, "ENGAGED", ends, door.owner());
            casework.summary(person, adviser, SUMMARY, ends);
            worth(matter, session, ends, engaged++);
            onward(matter, session, door.hub(), ends, i);
            casework.feedback(
                    referral,
                    adviser,
                    ends.plus(2, ChronoUnit.DAYS),
                    new BackWords(
                            person.givenName() + " came and is getting help.",
                            "What was asked for has been started.",
                            null,
                            null,
                            null,
                            "anything else for now",
                            null),
                    true);
        }
    }

    /** What an engaged person gained: a spread whose middle is £7,000 and whose sum is about £850,000. */
    private void worth(Case matter, UUID session, Instant at, int n) {
        int rank = n * 67 % ENGAGED;
        if (rank < WITH_GAIN) {
            double quantile = (rank + 0.5) / WITH_GAIN;
            long weekly = Math.round(700_000 * Math.exp(0.445 * normal(quantile)) / 52 / 5) * 5;
            LocalDate proof = at.atZone(DemoDay.ZONE).toLocalDate().plusDays(30);
            boolean shown = proof.isBefore(day.date());
            casework.gain(
                    matter,
                    session,
                    "AWARD",
                    n % 3 == 0
                            ? "Adult Disability Payment"
                            : n % 3 == 1 ? "Universal Credit element" : "Pension Age Disability Payment",
                    weekly,
                    "WEEKLY",
                    shown ? proof : null,
                    at);
        }
        if (n % 4 == 1 && n / 4 < WITH_DEBT) {
            boolean rent = n % 8 == 1;
            casework.debt(
                    matter,
                    session,
                    rent ? "RENT" : "COUNCIL_TAX",
                    rent ? "Landlord" : "Council",
                    true,
                    DEBT_EACH,
                    n % 3 == 0 ? null : "INSTALMENTS",
                    at);
        }
    }

    private void onward(Case matter, UUID session, String hub, Instant at, int i) {
        if (i % 2 == 0) {
            String service = ONWARD_TO[i / 2 % ONWARD_TO.length];
            onward.write(
                    matter,
                    session,
                    new Sending(
                            hub,
                            service,
                            "Help with what was agreed, in their own time.",
                            SUMMARY,
                            ONWARD_STEPS.get(i / 2 % ONWARD_STEPS.size()),
                            6),
                    at);
        }
    }

    /** The standard normal quantile, to about one part in a thousand (Tukey's lambda). */
    private static double normal(double p) {
        return (Math.pow(p, 0.1349) - Math.pow(1 - p, 0.1349)) / 0.1975;
    }
}
