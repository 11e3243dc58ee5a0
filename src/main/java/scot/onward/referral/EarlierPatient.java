package scot.onward.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patient whom the same practice referred before, in the words it used then. */
public record EarlierPatient(
        UUID referralId,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String chiEnding,
        @Nullable String postcode,
        @Nullable String phone,
        boolean textOk,
        boolean voicemailOk,
        boolean mayNameService,
        @Nullable String bestTime) {}
