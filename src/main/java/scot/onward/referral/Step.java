package scot.onward.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a referral; {@code visitAt} is the time of the appointment that it is about. */
public record Step(
        EventKind kind,
        Instant at,
        @Nullable String detail,
        @Nullable Instant visitAt) {}
