package scot.onward.referral;

import java.time.Instant;

/** When and how the patient was first reached, and at which try. */
public record Reached(Instant at, ContactWay channel, int tries) {}
