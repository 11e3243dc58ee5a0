package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The offer of a referral to others that waits for their answer. */
public record OfferedOn(UUID id, String to, boolean toHub, String why, Instant offeredAt, LocalDate answerBy) {}
