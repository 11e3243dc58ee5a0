package scot.onward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client is better off by, exact in pence. */
public record GainRow(
        UUID id,
        UUID sessionId,
        GainKind kind,
        String what,
        long amountPence,
        GainPeriod period,
        long countsPence,
        GainStatus status,
        @Nullable String evidence,
        @Nullable LocalDate confirmedOn,
        Instant recordedAt,
        String recordedBy) {}
