package scot.onward.referral;

import java.util.UUID;

/** Somebody at a hub who can look after a referral. */
public record PossibleOwner(UUID id, String name) {}
