package scot.onward.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An onward referral on the receiving agency's list. */
public record InboxRow(
        UUID id,
        UUID clientId,
        String client,
        String sentBy,
        String hub,
        Instant sentAt,
        LocalDate answerBy,
        OnwardStatus status,
        @Nullable String firstContact,
        @Nullable LocalDate attendedOn,
        @Nullable Helped helped) {}
