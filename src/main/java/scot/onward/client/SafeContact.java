package scot.onward.client;

import org.jspecify.annotations.Nullable;

/**
 * How a person may be reached without putting them at risk.
 *
 * @param mayNameService whether a message may say which service it comes from
 * @param bestTime in the person's words, such as "Mornings"
 */
public record SafeContact(
        @Nullable String phone,
        @Nullable String email,
        boolean phoneOk,
        boolean textOk,
        boolean emailOk,
        boolean voicemailOk,
        boolean mayNameService,
        @Nullable String bestTime) {

    /** Nothing known, so nothing allowed. */
    public static final SafeContact NONE = new SafeContact(null, null, false, false, false, false, false, null);

    public SafeContact {
        phone = Typed.orNull(phone);
        email = Typed.orNull(email);
        bestTime = Typed.orNull(bestTime);
    }
}
