package scot.onward.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A waiting-room screen of a hub; signed in once its address was opened. */
public record ScreenRow(
        UUID id, String name, Instant createdAt, @Nullable Instant openedAt) {}
