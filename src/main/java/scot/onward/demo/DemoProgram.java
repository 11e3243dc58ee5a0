package scot.onward.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.ApiPurpose;
import scot.onward.access.DemoToken;
import scot.onward.access.Secrets;

/** A program of the demonstration's reception, for all hubs and purposes, whose token is new at each start unless it is given. */
@Component
@ConditionalOnBooleanProperty("onward.demo")
class DemoProgram implements DemoToken {

    private static final UUID PROGRAM = DemoIds.id("account", "program");
    private static final UUID TOKEN = DemoIds.id("api_token", "program");
    private static final int ENDING = 4;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final String given;

    DemoProgram(JdbcTemplate jdbc, Clock clock, @Value("${onward.demo-token:}") String given) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.given = given;
    }

    @Override
    @Transactional
    public Optional<String> issue() {
        UUID administrator = DemoIds.id("account", "admin");
        if (jdbc.queryForList("select 1 from account where id = ?", administrator)
                .isEmpty()) {
            return Optional.empty();
        }
        String secret = given.isBlank() ? Secrets.fresh() : given.strip();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, program, created_at)
                select ?, 'program-demonstration', 'Demonstration program', 'Program', role, '', organisation_id, true, ?
                from account where id = ?
                on duplicate key update active = true
                """, PROGRAM, now, DemoIds.id("account", "reception"));
        jdbc.update("insert ignore into account_hub (account_id, hub_id) select ?, id from hub", PROGRAM);
        jdbc.update(
                """
                insert into api_token (id, account_id, token_hash, ending, created_by, created_at) values (?, ?, ?, ?, ?, ?)
                on duplicate key update token_hash = values(token_hash), ending = values(ending), revoked_at = null, revoked_by = null
                """,
                TOKEN,
                PROGRAM,
                Secrets.hash(secret),
                secret.substring(Math.max(0, secret.length() - ENDING)),
                administrator,
                now);
        for (ApiPurpose purpose : ApiPurpose.values()) {
            jdbc.update(
                    "insert ignore into api_token_purpose (token_id, purpose) values (?, ?)", TOKEN, purpose.name());
        }
        return Optional.of(secret);
    }
}
