package scot.onward.referral;

import java.util.UUID;

/**
 * A concern that somebody at a hub raises.
 *
 * @param about who it is, by name or as one would describe them
 * @param said what was seen or heard; may be empty, since the call comes first
 * @param colleagueId who is called first and owns it until they answer
 */
public record ConcernForm(UUID hubId, String about, String said, UUID colleagueId) {}
