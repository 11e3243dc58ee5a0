package scot.onward.referral;

import java.util.UUID;

/** Another hub, or an organisation outside, to which a referral may be offered. */
public record RedirectTarget(UUID id, String name, boolean isHub) {}
