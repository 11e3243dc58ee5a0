package scot.onward.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password must be: long, and not the e-mail. Nothing else is asked, since longer beats odder. */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /** The first rule that {@code password} breaks for the person with this e-mail, if any. */
    public static Optional<AccountRefusal> broken(String email, String password) {
        if (password.equalsIgnoreCase(email.strip())) {
            return Optional.of(AccountRefusal.PASSWORD_IS_EMAIL);
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(AccountRefusal.PASSWORD_TOO_SHORT);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(AccountRefusal.PASSWORD_TOO_LONG)
                : Optional.empty();
    }
}
