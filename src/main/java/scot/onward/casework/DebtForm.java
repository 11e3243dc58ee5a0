package scot.onward.casework;

import org.jspecify.annotations.Nullable;

/** A debt as the adviser records it. */
public record DebtForm(
        CreditorKind creditorKind,
        String creditor,
        long amountPence,
        @Nullable DebtStrategy strategy) {}
