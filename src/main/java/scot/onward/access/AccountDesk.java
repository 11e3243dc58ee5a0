package scot.onward.access;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
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

/** Where the administrator manages people and roles; no client is in here. Accounts are closed, never deleted. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountDesk {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            PasswordEncoder encoder,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The accounts whose name or e-mail holds {@code typed}: open ones first, then by name. */
    public List<AccountRow> list(String typed, Pageable page) {
        return accounts.holding(typed.strip(), page).stream()
                .map(account -> account.row(clock.instant()))
                .toList();
    }

    /** One account, if there is such a one. */
    public Optional<AccountRow> find(UUID accountId) {
        return accounts.findByIdAndProgramFalse(accountId).map(account -> account.row(clock.instant()));
    }

    @Transactional
    public AccountResult create(AccountForm form, String password) {
        return AccountRules.broken(form)
                .or(() -> taken(null, form))
                .or(() -> PasswordRules.broken(form.email(), password))
                .<AccountResult>map(Refused::new)
                .orElseGet(() -> {
                    var account = new Account(form, encode(password), clock.instant());
                    return done(accounts.saveAndFlush(account), Change.CREATED);
                });
    }

    /** Changes an account; the person is signed out where their rights changed. */
    @Transactional
    public AccountResult change(UUID accountId, AccountForm form) {
        Account account = account(accountId);
        return AccountRules.broken(form)
                .or(() -> taken(accountId, form))
                .or(() -> form.role() == account.role() ? Optional.empty() : guarded(account))
                .<AccountResult>map(Refused::new)
                .orElseGet(() -> {
                    Set<UUID> before = account.hubsLookedAfter();
                    account.change(form);
                    left(account, before);
                    return done(account, Change.CHANGED);
                });
    }

    /** Ends an account; whoever is signed in with it is signed out. */
    @Transactional
    public AccountResult close(UUID accountId) {
        Account account = account(accountId);
        return guarded(account).<AccountResult>map(Refused::new).orElseGet(() -> {
            Set<UUID> before = account.hubsLookedAfter();
            account.close();
            left(account, before);
            return done(account, Change.CLOSED);
        });
    }

    @Transactional
    public AccountResult reopen(UUID accountId) {
        Account account = account(accountId);
        account.reopen();
        return done(account, Change.REOPENED);
    }

    /** Sets a new password, which also ends a lock and signs the person out. */
    @Transactional
    public AccountResult setPassword(UUID accountId, String password) {
        Account account = account(accountId);
        return PasswordRules.broken(account.row(clock.instant()).email(), password)
                .<AccountResult>map(Refused::new)
                .orElseGet(() -> {
                    account.replacePassword(encode(password));
                    return done(account, Change.PASSWORD_SET);
                });
    }

    private Account account(UUID accountId) {
        return accounts.findByIdAndProgramFalse(accountId).orElseThrow();
    }

    private String encode(String password) {
        return String.valueOf(encoder.encode(password));
    }

    private Optional<AccountRefusal> taken(@Nullable UUID ownId, AccountForm form) {
        if (accounts.findByEmail(form.email())
                .filter(other -> !other.id().equals(ownId))
                .isPresent()) {
            return Optional.of(AccountRefusal.EMAIL_TAKEN);
        }
        return Optional.ofNullable(form.adviserId())
                .flatMap(accounts::findByAdviserId)
                .filter(other -> !other.id().equals(ownId))
                .map(other -> AccountRefusal.ADVISER_TAKEN);
    }

    /** Why this account may not lose its role: it is one's own, or nobody would be left to manage accounts. */
    private Optional<AccountRefusal> guarded(Account account) {
        if (account.id().equals(currentUser.get().accountId())) {
            return Optional.of(AccountRefusal.OWN_ACCOUNT);
        }
        boolean last = account.role() == Role.ADMINISTRATOR
                && account.isActive()
                && accounts.lockOpen(Role.ADMINISTRATOR).size() <= 1;
        return last ? Optional.of(AccountRefusal.LAST_ADMINISTRATOR) : Optional.empty();
    }

    private void left(Account account, Set<UUID> before) {
        Set<UUID> left = new HashSet<>(before);
        left.removeAll(account.hubsLookedAfter());
        if (!left.isEmpty() || !account.isActive()) {
            events.publishEvent(new AccountLeft(account.id(), left));
        }
    }

    private AccountResult done(Account account, Change change) {
        events.publishEvent(new AccountChanged(account.id(), change));
        return new Done(account.id());
    }
}
