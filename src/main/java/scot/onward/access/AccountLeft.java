package scot.onward.access;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody does not work at these hubs any more: the account was closed, the hubs were taken from it, or it lost the role in
 * which people look after clients. Published inside the transaction that did it, so that what they looked after is handed
 * on in the same step.
 */
public record AccountLeft(UUID accountId, Set<UUID> hubIds) {

    public AccountLeft {
        hubIds = Set.copyOf(hubIds);
    }
}
