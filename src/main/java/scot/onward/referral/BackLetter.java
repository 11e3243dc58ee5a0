package scot.onward.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message back as a letter for the patient's record: of whom, to whom, from where.
 *
 * @param birthDate as the practice sent it
 * @param chi only when the practice sent it
 */
public record BackLetter(
        String patientName,
        @Nullable LocalDate birthDate,
        @Nullable String chi,
        String practice,
        String hub,
        String hubPhone,
        Instant receivedAt,
        String referredByName,
        BackMessage message) {}
