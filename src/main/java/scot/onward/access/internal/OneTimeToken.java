package scot.onward.access.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.Secrets;

/** The token with which the first administrator is created; the database keeps its hash, and one at most. */
@Component
public class OneTimeToken {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    OneTimeToken(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there is no administrator who could sign in. */
    public boolean isAwaited() {
        return jdbc.queryForList("select 1 from account where role = 'ADMINISTRATOR' and active limit 1")
                .isEmpty();
    }

    /** A new token, which replaces any before it; none once there is an administrator. */
    @Transactional
    public Optional<String> issue() {
        if (!isAwaited()) {
            return Optional.empty();
        }
        String token = Secrets.fresh();
        jdbc.update("""
                insert into one_time_token (purpose, token_hash, created_at) values ('first-administrator', ?, ?)
                on duplicate key update token_hash = values(token_hash), created_at = values(created_at), used_at = null
                """, Secrets.hash(token), Timestamp.from(clock.instant()));
        return Optional.of(token);
    }

    /** Uses the token up; false where it is wrong or used, or there is an administrator already. */
    @Transactional
    public boolean use(String token) {
        return jdbc.update(
                        """
                        update one_time_token set used_at = ?
                        where purpose = 'first-administrator' and token_hash = ? and used_at is null
                        and not exists (select 1 from account where role = 'ADMINISTRATOR' and active)
                        """,
                        Timestamp.from(clock.instant()),
                        Secrets.hash(token.strip().toLowerCase(Locale.ROOT)))
                == 1;
    }
}
