package scot.onward.booking.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How late an adviser runs: as late as the session that is on began, or as long as somebody waits past their time. */
final class Lateness {

    private static final int WORTH_SAYING = 10;
    private static final int STEP = 5;

    private Lateness() {}

    /** An appointment of today that is not over: when it should begin, and when it did. */
    record Open(Instant startsAt, @Nullable Instant startedAt) {}

    /** Minutes in steps of five, 0 below ten. */
    static int minutes(Collection<Open> ofAdviser, Instant now) {
        long most = ofAdviser.stream()
                .mapToLong(one -> {
                    Instant until = one.startedAt() == null ? now : one.startedAt();
                    return Duration.between(one.startsAt(), until).toMinutes();
                })
                .max()
                .orElse(0);
        return most < WORTH_SAYING ? 0 : (int) (most / STEP * STEP);
    }
}
