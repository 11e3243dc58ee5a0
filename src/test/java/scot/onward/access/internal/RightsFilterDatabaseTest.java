package scot.onward.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.AccountForm;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;

@Transactional
class RightsFilterDatabaseTest extends DatabaseTest {

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final MockHttpSession session = new MockHttpSession();
    private Account account;

    @BeforeEach
    void somebodyIsSignedIn() {
        var form = new AccountForm(
                UUID.randomUUID() + "@rights.example", "Ailsa", "Officer", Role.FUNDER, null, null, Set.of());
        account = accounts.saveAndFlush(new Account(form, "{noop}x", clock.instant()));
        request();
    }

    @Test
    void whoeverHasTheSameRightsStaysIn() {
        request();

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aFailedSignInElsewhereSignsNobodyOut() {
        change(one -> one.signInFailed(clock.instant()));

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aClosedAccountIsSignedOut() {
        change(Account::close);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aNewPasswordSignsOut() {
        change(one -> one.replacePassword("{noop}y"));

        assertThat(session.isInvalid()).isTrue();
    }

    private void change(Consumer<Account> verb) {
        verb.accept(account);
        accounts.saveAndFlush(account);
        request();
    }

    private void request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        currentUser.runAs(account.person(), () -> {
            try {
                new RightsFilter(currentUser, jdbc)
                        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }
}
