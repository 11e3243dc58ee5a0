package scot.onward.booking.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.WaitingRow;
import scot.onward.client.AccessNeed;
import scot.onward.shared.TimeSpan;

/**
 * Somebody who waits, with what decides whether a time fits.
 *
 * @param alike the services that go by the name of the one they wait for
 * @param language what adviser or interpreter must speak
 * @param busy when they are somewhere already
 * @param refused times of which they said no, or did not answer
 */
public record Waiter(
        WaitingRow row,
        Set<UUID> alike,
        Set<AccessNeed> needs,
        @Nullable String language,
        Collection<TimeSpan> busy,
        Set<Refused> refused) {

    /** A time that somebody did not take. */
    public record Refused(UUID clinicId, Instant startsAt) {}
}
