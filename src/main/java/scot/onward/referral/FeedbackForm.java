package scot.onward.referral;

import java.util.UUID;

/** A message back to the referrer, in words that the client agreed to. */
public record FeedbackForm(UUID referralId, BackWords words) {}
