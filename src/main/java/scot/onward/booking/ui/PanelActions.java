package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.UUID;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.SafeTime;
import scot.onward.shared.Delivery;

/** What an answer on the right side of the booking panel can offer to do. */
interface PanelActions {

    /** Another time is chosen, or none. */
    void timeChosen();

    /** Books the chosen time. */
    void book();

    void addToWaitingList();

    /** Moves the client's other appointment to the chosen time instead of booking a second one. */
    void moveHere(AppointmentFacts other);

    void lookAt(UUID hubId);

    void lookEverywhere();

    void lookFrom(LocalDate day);

    void meet(Delivery way);

    void useMinutes(int minutes);

    void usePhoneInterpreter();

    /** Takes a time that the search mentioned. */
    void take(SafeTime time);

    /** Chooses a time that no clinic offers, for a reason. */
    void chooseAgainstRules();
}
