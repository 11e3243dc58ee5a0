package scot.onward.booking.internal;

import java.time.Instant;
import java.util.stream.IntStream;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Lengths;

/** The minutes at which times start: whole five minutes, unless a clinic is planned in finer ones. */
public final class Grid {

    static final int MINUTES = 5;

    private Grid() {}

    /** The first moment of the grid that is not before {@code moment}. */
    public static Instant from(Instant moment) {
        long step = MINUTES * 60L;
        long seconds = moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, step) * step);
    }

    /** Whether a time of a clinic can start at a moment. */
    public static boolean suits(ClinicPlan plan, Instant start) {
        int step = isFine(plan) ? 1 : MINUTES;
        return start.getNano() == 0 && start.getEpochSecond() % (step * 60L) == 0;
    }

    private static boolean isFine(ClinicPlan plan) {
        Lengths lengths = plan.lengths();
        IntStream minutes =
                IntStream.of(plan.hours().starts().getMinute(), lengths.slot(), lengths.preparation(), lengths.gap());
        return IntStream.concat(minutes, lengths.byService().values().stream().mapToInt(Integer::intValue))
                .anyMatch(it -> it % MINUTES != 0);
    }
}
