package scot.onward.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An onward referral as the sending adviser sees it.
 *
 * @param settled the sender decided that nothing else is needed
 */
public record OnwardRow(
        UUID id,
        UUID clientId,
        String client,
        UUID serviceId,
        UUID toOrganisationId,
        String agency,
        @Nullable UUID sessionId,
        OnwardStatus status,
        String asked,
        Instant offeredAt,
        @Nullable Instant sentAt,
        @Nullable LocalDate answerBy,
        @Nullable String firstContact,
        @Nullable DeclineReason declineReason,
        @Nullable LocalDate attendedOn,
        @Nullable Helped helped,
        boolean settled,
        Instant changedAt) {}
