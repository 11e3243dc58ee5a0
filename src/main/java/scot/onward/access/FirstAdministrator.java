package scot.onward.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.AccountChanged.Change;
import scot.onward.access.AccountResult.Done;
import scot.onward.access.AccountResult.Refused;
import scot.onward.access.internal.Account;
import scot.onward.access.internal.AccountRules;
import scot.onward.access.internal.Accounts;
import scot.onward.access.internal.OneTimeToken;

/**
 * Creates the first administrator of an installation without one, once, for whoever holds the one-time token that
 * start-up writes to the log.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class FirstAdministrator {

    private final Accounts accounts;
    private final OneTimeToken token;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(
            Accounts accounts,
            OneTimeToken token,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.token = token;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody can manage accounts yet. */
    public boolean isAwaited() {
        return token.isAwaited();
    }

    /**
     * Creates the administrator and makes the token worthless. Of two people at once one wins: the token is used up
     * first, and the other waits for that and then holds a used one.
     */
    @Transactional
    public AccountResult create(String typedToken, String name, String email, String jobTitle, String password) {
        var form = new AccountForm(email, name, jobTitle, Role.ADMINISTRATOR, null, null, Set.of());
        return AccountRules.broken(form)
                .or(() -> PasswordRules.broken(form.email(), password))
                .or(() -> token.use(typedToken) ? Optional.empty() : Optional.of(AccountRefusal.TOKEN_NOT_VALID))
                .<AccountResult>map(Refused::new)
                .orElseGet(() -> {
                    String hash = String.valueOf(encoder.encode(password));
                    Account account = accounts.saveAndFlush(new Account(form, hash, clock.instant()));
                    events.publishEvent(new AccountChanged(account.id(), Change.CREATED));
                    return new Done(account.id());
                });
    }
}
