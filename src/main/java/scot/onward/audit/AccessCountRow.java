package scot.onward.audit;

import java.time.Instant;

/** How often one person looked at one kind of content, and at how many clients. */
public record AccessCountRow(String who, String role, Glimpse what, long looks, long clients, Instant latest) {}
