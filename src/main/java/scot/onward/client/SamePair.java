package scot.onward.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of one person, side by side.
 *
 * @param earlier the record that has been there longer, which is kept when they are one person
 * @param chis whether their CHI numbers are the same; the numbers themselves are not shown
 * @param rule why they are taken to be alike; null when they no longer are
 * @param version what was seen, so that two who decide at once do not both do so
 */
public record SamePair(
        UUID id,
        SamePersonState state,
        ClientCard earlier,
        Instant earlierSince,
        ClientCard later,
        Instant laterSince,
        Likeness likeness,
        @Nullable LikenessRule rule,
        Instant noticedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {}
