package scot.onward.audit;

import java.time.Instant;

/** One look at a client's record. */
public record AccessLogRow(Instant at, String who, String role, Glimpse what) {}
