package scot.onward.capacity;

/**
 * The figures of the coming ten working days and of the people who wait.
 *
 * @param planned places as planned, before rooms were lost and advisers away
 * @param datesNotBooked people with a last safe date and no time
 * @param noSafeTime those of them for whom no time is left before it
 */
public record CapacityFigures(
        int places,
        int planned,
        int booked,
        int lost,
        int datesNotBooked,
        int noSafeTime,
        int waiting,
        int medianWaitDays) {

    public int bookedPercent() {
        return percent(booked, places);
    }

    public int lostPercent() {
        return percent(lost, planned);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
