package scot.onward.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Free times of a city beyond the next sixty days, in no order, each given out once, with a client of that hub. */
final class Slots {

    private static final int FIRST_DAY = 70;

    private final City city;
    private final List<City.Slot> free = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /** A booking to be made. */
    record Wanted(City.Slot slot, UUID client) {}

    Slots(City city, int atLeast) {
        this.city = city;
        for (LocalDate day = city.today.plusDays(FIRST_DAY); free.size() < atLeast; day = day.plusDays(1)) {
            if (city.isWorkingDay(day)) {
                for (City.Desk desk : city.desks) {
                    for (int slot = 0; slot < Size.SLOTS_A_DAY; slot++) {
                        free.add(new City.Slot(desk, day, slot));
                    }
                }
            }
        }
        Collections.shuffle(free, new Random(20261126));
    }

    Wanted next() {
        City.Slot slot = free.get(next.getAndIncrement());
        return new Wanted(slot, clientOf(slot));
    }

    /** One of the hub, whom no other desk sees at that time. */
    private UUID clientOf(City.Slot slot) {
        int hubs = city.hubs.size();
        long moment = slot.day().toEpochDay() * Size.SLOTS_A_DAY + slot.number();
        long number = moment * city.size.advisersOfAHub + city.desks.indexOf(slot.desk()) % city.size.advisersOfAHub;
        long ofTheHub = number % (city.clients.size() / hubs);
        return city.clients.get(
                (int) ofTheHub * hubs + city.hubs.indexOf(slot.desk().hub()));
    }
}
