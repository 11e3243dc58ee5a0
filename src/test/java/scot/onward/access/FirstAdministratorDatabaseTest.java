package scot.onward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.AccountResult.Done;
import scot.onward.access.AccountResult.Refused;
import scot.onward.access.internal.OneTimeToken;

/** Runs outside a transaction, since two people at once are two transactions; keeps other tests' accounts as they are. */
class FirstAdministratorDatabaseTest extends DatabaseTest {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    OneTimeToken token;

    @Autowired
    JdbcTemplate jdbc;

    private List<UUID> others = List.of();

    @BeforeEach
    void thereIsNoAdministrator() {
        others = jdbc.queryForList("select id from account where role = 'ADMINISTRATOR' and active", UUID.class);
        others.forEach(id -> jdbc.update("update account set active = false where id = ?", id));
    }

    @AfterEach
    void bringTheOthersBack() {
        jdbc.update("delete from account where email like '%@first.example'");
        others.forEach(id -> jdbc.update("update account set active = true where id = ?", id));
    }

    @Test
    void whoeverHoldsTheTokenCreatesTheAdministratorOnce() {
        String value = token.issue().orElseThrow();

        assertThat(firstAdministrator.isAwaited()).isTrue();
        assertThat(create("wrong", "a")).isEqualTo(new Refused(AccountRefusal.TOKEN_NOT_VALID));
        assertThat(create(" " + value.toUpperCase(Locale.ROOT) + " ", "a")).isInstanceOf(Done.class);
        assertThat(create(value, "b")).isEqualTo(new Refused(AccountRefusal.TOKEN_NOT_VALID));
        assertThat(firstAdministrator.isAwaited()).isFalse();
        assertThat(token.issue()).isEmpty();
    }

    @Test
    void aNewTokenEndsTheOneBefore() {
        String before = token.issue().orElseThrow();
        String now = token.issue().orElseThrow();

        assertThat(create(before, "a")).isEqualTo(new Refused(AccountRefusal.TOKEN_NOT_VALID));
        assertThat(create(now, "a")).isInstanceOf(Done.class);
    }

    @Test
    void keepsOnlyTheHash() {
        String value = token.issue().orElseThrow();

        assertThat(jdbc.queryForObject("select token_hash from one_time_token", String.class))
                .doesNotContain(value);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        String value = token.issue().orElseThrow();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<AccountResult>> both = List.of("a", "b").stream()
                    .map(who -> threads.submit(() -> {
                        together.await();
                        return create(value, who);
                    }))
                    .toList();
            assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                    .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(Done.class))
                    .contains(new Refused(AccountRefusal.TOKEN_NOT_VALID));
        }
    }

    private AccountResult create(String typed, String who) {
        return firstAdministrator.create(
                typed, "Ailsa " + UUID.randomUUID(), who + "@first.example", "Admin", PASSWORD);
    }
}
