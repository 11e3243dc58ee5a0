package scot.onward.hub;

import java.util.Set;
import java.util.UUID;

/** Knows advisers who belong to a hub; modules above add what they know of it. */
public interface AdviserHubs {

    Set<UUID> advisersOf(UUID hubId);
}
