package scot.onward.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client owes. */
public record DebtRow(
        UUID id,
        CreditorKind creditorKind,
        String creditor,
        boolean priority,
        long amountPence,
        @Nullable DebtStrategy strategy) {}
