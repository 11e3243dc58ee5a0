package scot.onward.client;

import java.util.UUID;

/** A merging was taken back: what came from {@code backId} belongs to it again. Published in the transaction. */
public record MergeUndone(UUID keptId, UUID backId) {}
