package scot.onward.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at work: when each person last opened a page, to the minute. Nothing is kept of what they opened, nor of before. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Presence {

    /** Whoever opened a page within this time counts as here. */
    public static final Duration HERE = Duration.ofMinutes(20);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Presence(JdbcTemplate jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The person at the keyboard is here. Once a minute at most is written. */
    public void note() {
        UUID account = currentUser.get().accountId();
        Instant now = clock.instant();
        Instant before = noted.get(account);
        if (before == null || before.plus(NOTED_EVERY).isBefore(now)) {
            noted.put(account, now);
            jdbc.update("""
                    insert into account_presence (account_id, seen_at) select id, ? from account where id = ?
                    on duplicate key update seen_at = values(seen_at)
                    """, Timestamp.from(now), account);
        }
    }
}
