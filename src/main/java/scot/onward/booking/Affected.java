package scot.onward.booking;

import java.util.List;

/** A closure with everybody at one's own hubs whom it affects, in order of their times. */
public record Affected(ClosureRow closure, List<AffectedRow> rows) {}
