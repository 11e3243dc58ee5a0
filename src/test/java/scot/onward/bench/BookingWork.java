package scot.onward.bench;

import scot.onward.access.CurrentUser;
import scot.onward.booking.Appointments;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingRequest;

/** Somebody at a desk who books one free time after another through the service. */
final class BookingWork implements Crowd.Work {

    private final Appointments appointments;
    private final CurrentUser currentUser;
    private final City city;
    private final Slots slots;

    BookingWork(Appointments appointments, CurrentUser currentUser, City city, Slots slots) {
        this.appointments = appointments;
        this.currentUser = currentUser;
        this.city = city;
        this.slots = slots;
    }

    @Override
    public void once() {
        Slots.Wanted wanted = slots.next();
        City.Slot slot = wanted.slot();
        BookingRequest request = BookingRequest.of(
                wanted.client(), slot.desk().clinic(slot.day()), city.service, slot.starts(), Size.SLOT_MINUTES);
        BookingOutcome outcome = currentUser.runAs(city.receptionist, () -> appointments.book(request));
        if (!(outcome instanceof BookingOutcome.Booked)) {
            throw new IllegalStateException("A free time was refused: " + outcome);
        }
    }
}
