package scot.onward.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a letter.
 *
 * @param lastSafeDate by the rule book; to be checked against the letter
 * @param ruleKey the rule that gave it
 */
public record FoundDateRow(
        UUID id,
        UUID sessionId,
        UUID clientId,
        String client,
        String letterKind,
        LocalDate letterDate,
        @Nullable LocalDate lastSafeDate,
        @Nullable String ruleKey) {}
