package scot.onward.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;

/** Signs in by e-mail and password; five wrong tries in a row lock the account for fifteen minutes. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        Account account = accounts.findByEmail(email).orElse(null);
        // The same work is done for an unknown address, so that time does not tell which addresses exist.
        boolean matches = encoder.matches(
                password, account == null || account.isProgram() ? nobodysHash : account.passwordHash());
        Instant now = clock.instant();
        if (account == null || !account.isActive() || account.isProgram()) {
            throw new BadCredentialsException("Wrong e-mail or password");
        }
        if (account.isLocked(now)) {
            throw new LockedException("Locked after five wrong tries");
        }
        if (!matches) {
            account.signInFailed(now);
            throw new BadCredentialsException("Wrong e-mail or password");
        }
        account.signedIn();
        return CurrentUser.authenticationOf(account.person());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
