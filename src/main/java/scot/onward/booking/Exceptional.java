package scot.onward.booking;

/**
 * That a time is taken against a rule, and why. Each rule is named: a reason for one does not excuse another.
 *
 * @param reason in the words of whoever decides; kept with the appointment and in the change log
 * @param late past the last safe date
 * @param outsideClinic at a time at which no clinic is held
 * @param overbooked over another appointment of the adviser or the room; never of the client
 */
public record Exceptional(String reason, boolean late, boolean outsideClinic, boolean overbooked) {

    public static Exceptional late(String reason) {
        return new Exceptional(reason, true, false, false);
    }

    public static Exceptional outsideClinic(String reason) {
        return new Exceptional(reason, false, true, false);
    }

    public static Exceptional overbooked(String reason) {
        return new Exceptional(reason, false, false, true);
    }
}
