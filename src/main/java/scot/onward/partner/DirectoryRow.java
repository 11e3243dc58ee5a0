package scot.onward.partner;

import java.util.Set;
import java.util.UUID;
import scot.onward.shared.PresentingIssue;

/**
 * A service that people can go on to.
 *
 * @param room how many more it takes this week, as it says itself
 * @param replyDays in how many days it usually answers
 * @param answered how many onward referrals it answered so far
 * @param accepted how many of those it accepted
 */
public record DirectoryRow(
        UUID id,
        UUID organisationId,
        String organisation,
        String name,
        String forWhom,
        Set<PresentingIssue> needs,
        int room,
        int replyDays,
        int answered,
        int accepted) {}
