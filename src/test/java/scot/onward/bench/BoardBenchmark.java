package scot.onward.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import scot.onward.access.CurrentUser;
import scot.onward.bench.Figures.Measure;
import scot.onward.booking.Appointments;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingRequest;

/** What open pages cost: memory, and the time of those who book meanwhile. */
final class BoardBenchmark {

    static final Measure TAB = new Measure("heap of a signed-in tab", "kB", "≤ 300");
    static final Measure BOARD = new Measure("heap of an open board, 12 clinics × 30", "kB", "≤ 1,000");
    static final Measure QUIET = new Measure("5 bookings a second, nobody looks, p95", "ms", "");
    static final Measure LOOKED_AT = new Measure("the same while 100 boards of the hub are open, p95", "ms", "");
    static final Measure RATIO = new Measure("with 100 boards ÷ quiet", "", "≤ 2");
    static final Measure CHANGE = new Measure("what a change costs each onlooker, before compression", "kB", "≤ 10");

    private static final int BOOKINGS_A_SECOND = 5;

    private final Supplier<Onlookers> onlookers;
    private final Appointments appointments;
    private final CurrentUser currentUser;
    private final Figures figures;

    BoardBenchmark(Supplier<Onlookers> onlookers, Appointments appointments, CurrentUser currentUser, Figures figures) {
        this.onlookers = onlookers;
        this.appointments = appointments;
        this.currentUser = currentUser;
        this.figures = figures;
    }

    /** Measures a hub: what {@code tabs} pages hold, and bookings without and with {@code boards} boards open. */
    void measure(City hub, int tabs, int boards, Duration length) throws Exception {
        UUID id = hub.hubs.getFirst();
        figures.add(TAB, hub.size, heap(hub, tabs, "clients", ""));
        figures.add(BOARD, hub.size, heap(hub, tabs, "today", board(id, hub.nextWorkingDay())));
        LocalDate day = hub.today.plusDays(70);
        while (!hub.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        Bookings bookings = new Bookings(hub, day);
        bookings.p95(length.dividedBy(2));
        double quiet = bookings.p95(length);
        try (Onlookers all = onlookers.get()) {
            for (int n = 0; n < boards; n++) {
                all.open(hub.receptionist, "today", board(id, day), id);
            }
            bookings.p95(length.dividedBy(2));
            double lookedAt = bookings.p95(length);
            figures.add(QUIET, hub.size, quiet);
            figures.add(LOOKED_AT, hub.size, lookedAt);
            figures.add(RATIO, hub.size, lookedAt / quiet);
            figures.add(CHANGE, hub.size, all.kilobytesOfAChange());
        }
    }

    private static String board(UUID hub, LocalDate day) {
        return "hub=" + hub + "&day=" + day;
    }

    /** What one more tab holds, once the first few have brought what all of them share. */
    private double heap(City hub, int tabs, String page, String query) {
        try (Onlookers all = onlookers.get()) {
            for (int n = 0; n < 3; n++) {
                all.open(hub.receptionist, page, query, hub.hubs.getFirst());
            }
            double before = Onlookers.heap();
            for (int n = 0; n < tabs; n++) {
                all.open(hub.receptionist, page, query, hub.hubs.getFirst());
            }
            return (Onlookers.heap() - before) / (all.count() - 3);
        }
    }

    /** Bookings on one day, each at its time whether or not the one before is done. */
    private final class Bookings {

        private final City hub;
        private final LocalDate day;
        private int next;

        Bookings(City hub, LocalDate day) {
            this.hub = hub;
            this.day = day;
        }

        double p95(Duration length) throws InterruptedException {
            List<Long> times = new ArrayList<>();
            long begin = System.nanoTime();
            for (int n = 0; n < Math.max(1, length.toSeconds() * BOOKINGS_A_SECOND); n++) {
                long due = begin + n * 1_000_000_000L / BOOKINGS_A_SECOND;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                long before = System.nanoTime();
                book();
                times.add(System.nanoTime() - before);
            }
            return times.stream()
                            .sorted()
                            .skip((long) (times.size() * 0.95))
                            .findFirst()
                            .orElseThrow()
                    / 1e6;
        }

        private void book() {
            City.Desk desk = hub.desks.get(next % hub.desks.size());
            City.Slot slot = new City.Slot(desk, day, next / hub.desks.size());
            BookingRequest request = BookingRequest.of(
                    hub.clients.get(next), desk.clinic(day), hub.service, slot.starts(), Size.SLOT_MINUTES);
            next++;
            BookingOutcome outcome = currentUser.runAs(hub.receptionist, () -> appointments.book(request));
            if (!(outcome instanceof BookingOutcome.Booked)) {
                throw new IllegalStateException("A free time was refused: " + outcome);
            }
        }
    }
}
