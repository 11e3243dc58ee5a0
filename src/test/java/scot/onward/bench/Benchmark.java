package scot.onward.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import scot.onward.access.CurrentUser;
import scot.onward.bench.Figures.Measure;
import scot.onward.booking.Appointments;
import scot.onward.booking.DayBoard;
import scot.onward.booking.SafeTimes;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.TimeSearch;
import scot.onward.client.Clients;
import scot.onward.shared.Delivery;

/** Everything that is measured at one size. */
final class Benchmark {

    static final Measure FLOOR = new Measure("floor, 8 clients", "a second", "");
    static final Measure BOOKING = new Measure("booking through the service, 8 clients", "a second", "");
    static final Measure BOOKING_RATIO = new Measure("booking ÷ floor", "", "≥ 0.6");
    static final Measure FHIR = new Measure("booking through `/fhir`, 8 clients", "a second", "");
    static final Measure FHIR_RATIO = new Measure("`/fhir` ÷ floor", "", "≥ 0.4");
    static final Measure BOOKING_P95 = new Measure("booking through the service, p95", "ms", "");
    static final Measure SOONEST = new Measure("soonest safe times, all hubs, 60 days, p95", "ms", "L ≤ 40");
    static final Measure PERSON = new Measure("a person by part of a name, p95", "ms", "L ≤ 50");
    static final Measure BOARD = new Measure("day board, 12 clinics × 30, p95", "ms", "≤ 15");
    static final Measure BOOKING_GROWTH = new Measure("booking, this size ÷ S", "", "L ≥ 0.9");
    static final Measure FHIR_GROWTH = new Measure("`/fhir`, this size ÷ S", "", "L ≥ 0.9");
    static final Measure SOONEST_GROWTH = new Measure("soonest safe times, this size ÷ S", "", "L ≤ 1.5");

    private static final int CLIENTS = 8;
    private static final List<String> TYPED = List.of(
            "agn", "mor ker", "john mac", "dona", "fair", "isabel gil", "ross w", "mcl", "yus hen", "st", "bal");

    private final DataSource database;
    private final Appointments appointments;
    private final SafeTimes safeTimes;
    private final Clients clients;
    private final DayBoard dayBoard;
    private final CurrentUser currentUser;
    private final Figures figures;

    Benchmark(
            DataSource database,
            Appointments appointments,
            SafeTimes safeTimes,
            Clients clients,
            DayBoard dayBoard,
            CurrentUser currentUser,
            Figures figures) {
        this.database = database;
        this.appointments = appointments;
        this.safeTimes = safeTimes;
        this.clients = clients;
        this.dayBoard = dayBoard;
        this.currentUser = currentUser;
        this.figures = figures;
    }

    /** How long each figure is taken, after a third as long to warm up. */
    record Pause(Duration length) {

        Duration warmUp() {
            return length.dividedBy(3);
        }
    }

    /** Runs until the program has been compiled as it will stay, which no figure should pay for. */
    void warmUp(City city, Slots slots, Callable<? extends Crowd.Work> fhir, Duration length) throws Exception {
        Crowd.of(CLIENTS, Duration.ZERO, length.dividedBy(2), () -> new Floor(database, city, slots));
        Crowd.of(CLIENTS, Duration.ZERO, length, () -> booking(city, slots));
        // The longest way through the program takes the longest to be compiled.
        Crowd.of(CLIENTS, Duration.ZERO, length.multipliedBy(2), fhir);
        Crowd.of(2, Duration.ZERO, length, () -> soonest(city));
        Crowd.of(2, Duration.ZERO, length.dividedBy(2), () -> person(city));
    }

    /** Measures one city. */
    void measure(City city, Slots slots, Callable<? extends Crowd.Work> fhir, Pause pause) throws Exception {
        Size size = city.size;
        double before =
                pace(CLIENTS, pause, () -> new Floor(database, city, slots)).perSecond();
        Crowd.Pace booking = pace(CLIENTS, pause, () -> booking(city, slots));
        double program = pace(CLIENTS, pause, fhir).perSecond();
        double after =
                pace(CLIENTS, pause, () -> new Floor(database, city, slots)).perSecond();
        double floor = (before + after) / 2;
        figures.add(FLOOR, size, floor);
        figures.add(BOOKING, size, booking.perSecond());
        figures.add(BOOKING_RATIO, size, booking.perSecond() / floor);
        figures.add(BOOKING_P95, size, booking.p95());
        figures.add(FHIR, size, program);
        figures.add(FHIR_RATIO, size, program / floor);
        figures.add(SOONEST, size, pace(1, pause, () -> soonest(city)).p95());
        figures.add(PERSON, size, pace(1, pause, () -> person(city)).p95());
        compare(BOOKING_GROWTH, BOOKING_RATIO, size);
        compare(FHIR_GROWTH, FHIR_RATIO, size);
        compare(SOONEST_GROWTH, SOONEST, size);
    }

    /** Compares ratios, so that a machine that is slower for a while does not count as growth. */
    private void compare(Measure growth, Measure of, Size size) {
        Double small = figures.of(of, Size.S);
        if (small != null && size != Size.S) {
            figures.add(growth, size, Objects.requireNonNull(figures.of(of, size)) / small);
        }
    }

    /** Measures a hub's day with every column full. */
    void measureBoard(City hub, Pause pause) throws Exception {
        LocalDate day = hub.nextWorkingDay();
        figures.add(BOARD, hub.size, pace(1, pause, () -> () -> look(hub, day)).p95());
    }

    private void look(City hub, LocalDate day) {
        var board = currentUser.runAs(
                hub.receptionist, () -> dayBoard.of(hub.hubs.getFirst(), day, Set.copyOf(hub.clients)));
        if (board.clinics().size() != hub.size.advisers) {
            throw new IllegalStateException("The board has " + board.clinics().size() + " columns");
        }
    }

    private static Crowd.Pace pace(int clients, Pause pause, Callable<? extends Crowd.Work> work) throws Exception {
        return Crowd.of(clients, pause.warmUp(), pause.length(), work);
    }

    private Crowd.Work booking(City city, Slots slots) {
        return new BookingWork(appointments, currentUser, city, slots);
    }

    private Crowd.Work soonest(City city) {
        TimeSearch search = TimeSearch.of(
                        Set.of(city.service), city.hubs.getFirst(), Delivery.IN_PERSON, city.today, Size.DAYS_AHEAD)
                .atAnyHub(true);
        return () -> {
            var found = currentUser.runAs(city.receptionist, () -> safeTimes.soonest(search));
            if (!(found instanceof SafeTimesFound.Times)) {
                throw new IllegalStateException("No time was found: " + found);
            }
        };
    }

    private Crowd.Work person(City city) {
        int[] next = {0};
        return () -> {
            String typed = TYPED.get(next[0]++ % TYPED.size());
            currentUser.runAs(city.receptionist, () -> clients.find(typed, 20));
        };
    }
}
