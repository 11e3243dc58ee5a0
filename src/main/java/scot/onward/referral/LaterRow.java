package scot.onward.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral past the queue: its person has come, or it has ended.
 *
 * @param since when it came to where it stands
 * @param note why it ended, in words for staff
 */
public record LaterRow(
        UUID id,
        UUID clientId,
        String name,
        String from,
        String hub,
        int level,
        ReferralStatus status,
        Instant since,
        String owner,
        @Nullable EndReason endReason,
        @Nullable String note) {}
