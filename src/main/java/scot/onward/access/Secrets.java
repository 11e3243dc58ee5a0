package scot.onward.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Random words that carry a right by themselves: tokens of programs, links to clients, addresses of calendars. Whoever is given
 * one sees it once; only its hash is kept, which needs no salt, since 130 random bits cannot be guessed.
 */
public final class Secrets {

    /** Lower case only, without the letters and digits that are taken for one another on paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int FIVE_BITS = 31;
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret: 26 letters and digits that may stand in an address and can be typed from paper. */
    public static String fresh() {
        byte[] random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        StringBuilder text = new StringBuilder(LENGTH);
        for (byte each : random) {
            text.append(LETTERS.charAt(each & FIVE_BITS));
        }
        return text.toString();
    }

    /** What is kept of a secret: its SHA-256 as 64 hexadecimal digits. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
