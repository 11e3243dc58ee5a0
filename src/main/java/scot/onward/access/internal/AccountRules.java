package scot.onward.access.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import scot.onward.access.AccountForm;
import scot.onward.access.AccountRefusal;

/** What an account must say before the role's row of the visibility matrix means anything. */
public final class AccountRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private AccountRules() {}

    /** The first thing that is missing or unreadable, if any. */
    public static Optional<AccountRefusal> broken(AccountForm form) {
        if (form.name().isBlank()) {
            return Optional.of(AccountRefusal.NAME_MISSING);
        }
        if (!EMAIL.matcher(form.email()).matches()) {
            return Optional.of(AccountRefusal.EMAIL_NOT_VALID);
        }
        if (form.jobTitle().isBlank()) {
            return Optional.of(AccountRefusal.JOB_TITLE_MISSING);
        }
        return switch (form.role()) {
            case RECEPTION, MANAGER -> missing(form.hubIds().isEmpty(), AccountRefusal.HUB_MISSING);
            case ADVISER ->
                missing(form.adviserId() == null, AccountRefusal.ADVISER_MISSING)
                        .or(() -> missing(form.organisationId() == null, AccountRefusal.ORGANISATION_MISSING));
            case PRACTICE, PARTNER -> missing(form.organisationId() == null, AccountRefusal.ORGANISATION_MISSING);
            case FUNDER, ADMINISTRATOR -> Optional.empty();
        };
    }

    private static Optional<AccountRefusal> missing(boolean missing, AccountRefusal reason) {
        return missing ? Optional.of(reason) : Optional.empty();
    }
}
