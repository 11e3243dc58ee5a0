package scot.onward.referral;

import java.util.UUID;

/**
 * Somebody of the hub who can look after a safety clock.
 *
 * @param here whether they used Onward within the last minutes
 */
public record Colleague(UUID accountId, String name, String jobTitle, boolean here) {}
