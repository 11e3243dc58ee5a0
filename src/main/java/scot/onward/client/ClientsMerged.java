package scot.onward.client;

import java.util.UUID;

/**
 * Two records were found to be of one person; everything with a foreign key to the one has moved to the other. Published in the
 * transaction, for what points at a client in another way. A listener that finds something of which a person can only have
 * one throws {@link CannotMerge}.
 */
public record ClientsMerged(UUID keptId, UUID goneId) {}
