package scot.onward.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import scot.onward.client.NameWords;
import scot.onward.exchange.RowReading;
import scot.onward.referral.ReferralForm;

/**
 * What makes a row the same row again: the patient, the day of the referral and what it is about. A telephone number or a
 * note that was corrected in between does not make another referral of it.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Sixty-four hexadecimal digits. */
    public static String of(RowReading.Ready row) {
        ReferralForm form = row.form();
        ReferralForm.Patient whom = form.patient();
        String patient = whom.birthDate() == null ? whom.chi() : NameWords.key(whom.name()) + "|" + whom.birthDate();
        String issues = form.issues().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return sha256(String.join("\n", patient, Objects.toString(row.referredOn(), ""), issues));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
