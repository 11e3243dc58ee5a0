package scot.onward.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the receiving agency sees of a client: what the client approved, what is asked, how to reach them and what they
 * need.
 *
 * @param needs access needs, as {@code client.AccessNeed} names them
 * @param sharedUntil the last day of the client's consent
 */
public record InboxDetail(
        InboxRow row,
        String knownAs,
        String fromOrganisation,
        String summary,
        LocalDate summaryAgreedOn,
        String asked,
        Reach reach,
        Set<String> needs,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable LocalDate sharedUntil,
        List<OnwardStep> steps) {

    /** How the client may be reached. */
    public record Reach(
            @Nullable String phone,
            @Nullable String bestTime,
            boolean textIsFine,
            boolean voicemailIsFine,
            boolean mayNameService) {}
}
