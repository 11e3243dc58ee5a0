package scot.onward.booking;

import java.util.UUID;

/** Somebody whose time fell away, and the time that was chosen for them. */
public record Choice(UUID displacementId, Proposal proposal) {}
