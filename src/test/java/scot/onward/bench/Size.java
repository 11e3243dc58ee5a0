package scot.onward.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How large a city is measured. */
enum Size {
    /** Only to see that everything runs. */
    TINY(2, 60, 100, 5),
    S(5, 2_000, 2_000, 5),
    M(20, 50_000, 20_000, 5),
    L(50, 1_000_000, 200_000, 5),
    /** One hub with twelve clinics a day, thirty people each. */
    BOARD(12, 360, 1_000, 12);

    static final int SLOTS_A_DAY = 32;
    static final int SLOT_MINUTES = 15;

    static final int DAYS_AHEAD = 60;
    private static final int DAYS_BACK = 3 * 365 - DAYS_AHEAD;

    /** Of the past, so that a million fits into three years. */
    private static final int PAST_TAKEN_OF_TEN = 8;

    final int advisers;
    final int appointments;
    final int clients;
    final int advisersOfAHub;

    Size(int advisers, int appointments, int clients, int advisersOfAHub) {
        this.advisersOfAHub = advisersOfAHub;
        this.advisers = advisers;
        this.appointments = appointments;
        this.clients = clients;
    }

    int hubs() {
        return Math.ceilDiv(advisers, advisersOfAHub);
    }

    /** So many of ten times of the next sixty days are taken. */
    private int takenOfTen() {
        return this == BOARD ? 10 : 6;
    }

    /** A working day and how many of ten times of it are taken. */
    record Day(LocalDate date, int takenOfTen) {}

    /** The days that have appointments: the next sixty first, then the past from yesterday back, until there are enough. */
    List<Day> days(LocalDate today, Predicate<LocalDate> isWorkingDay) {
        List<Day> days = new ArrayList<>();
        long room = appointments;
        for (int n = 1; n <= DAYS_AHEAD && room > 0; n++) {
            room -= add(days, isWorkingDay, today.plusDays(n), takenOfTen());
        }
        for (int n = 1; n <= DAYS_BACK && room > 0; n++) {
            room -= add(days, isWorkingDay, today.minusDays(n), PAST_TAKEN_OF_TEN);
        }
        return days;
    }

    private long add(List<Day> days, Predicate<LocalDate> isWorkingDay, LocalDate day, int takenOfTen) {
        if (!isWorkingDay.test(day)) {
            return 0;
        }
        days.add(new Day(day, takenOfTen));
        return (long) advisers * SLOTS_A_DAY * takenOfTen / 10;
    }
}
