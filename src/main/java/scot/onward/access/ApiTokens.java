package scot.onward.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.access.TokenOutcome.Refused;
import scot.onward.access.TokenOutcome.TokenReason;
import scot.onward.access.internal.TokenRows;

/**
 * Where the administrator gives programs their tokens and takes them back. Each token has an account of its own, so that what
 * a program books or reads is told apart; nobody signs in with such an account. A token is revoked, never deleted.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ApiTokens {

    private static final int LONGEST_NAME = 120;

    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiTokens(JdbcTemplate jdbc, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All tokens: those in use first, the newest first. */
    public List<ApiTokenRow> list() {
        return jdbc.query("""
                select t.*, a.name, a.organisation_id, a.role, who.name as created_by_name,
                    (select group_concat(purpose) from api_token_purpose where token_id = t.id) as purposes,
                    (select group_concat(hub_id) from account_hub where account_id = a.id) as hubs
                from api_token t join account a on a.id = t.account_id join account who on who.id = t.created_by
                order by t.revoked_at is not null, t.created_at desc, t.id
                """, ApiTokens::row);
    }

    /** Makes a token; the answer is the only time that its secret is shown. */
    @Transactional
    public TokenOutcome issue(NewApiToken wanted) {
        Optional<TokenReason> broken = broken(wanted);
        if (broken.isPresent()) {
            return new Refused(broken.get());
        }
        UUID token = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String secret = Secrets.fresh();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.update(
                """
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, program, created_at)
                values (?, ?, ?, 'Program', ?, '', ?, true, ?)
                """, account, "program-" + account, wanted.name(), wanted.role().name(), wanted.organisationId(), now);
        jdbc.batchUpdate(
                "insert into account_hub (account_id, hub_id) values (?, ?)",
                wanted.hubIds().stream().map(hub -> new Object[] {account, hub}).toList());
        jdbc.update(
                "insert into api_token (id, account_id, token_hash, ending, created_by, created_at) values (?, ?, ?, ?, ?, ?)",
                token,
                account,
                Secrets.hash(secret),
                secret.substring(secret.length() - 4),
                currentUser.get().accountId(),
                now);
        jdbc.batchUpdate(
                "insert into api_token_purpose (token_id, purpose) values (?, ?)",
                wanted.purposes().stream()
                        .map(purpose -> new Object[] {token, purpose.name()})
                        .toList());
        events.publishEvent(new ApiTokenChanged(token, ApiTokenChanged.Change.ISSUED));
        return new Issued(token, secret);
    }

    /** Ends a token on every instance with its next request; revoking it again changes nothing. */
    @Transactional
    public void revoke(UUID tokenId) {
        int revoked = jdbc.update(
                "update api_token set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null",
                Timestamp.from(clock.instant()),
                currentUser.get().accountId(),
                tokenId);
        if (revoked == 1) {
            jdbc.update(
                    "update account set active = false where id = (select account_id from api_token where id = ?)",
                    tokenId);
            events.publishEvent(new ApiTokenChanged(tokenId, ApiTokenChanged.Change.REVOKED));
        }
    }

    private static Optional<TokenReason> broken(NewApiToken wanted) {
        if (wanted.name().isBlank()) {
            return Optional.of(TokenReason.NAME_MISSING);
        }
        if (wanted.name().length() > LONGEST_NAME) {
            return Optional.of(TokenReason.NAME_TOO_LONG);
        }
        if (wanted.organisationId() == null) {
            return Optional.of(TokenReason.ORGANISATION_MISSING);
        }
        if (wanted.role() != Role.RECEPTION && wanted.role() != Role.PRACTICE) {
            return Optional.of(TokenReason.ROLE_NOT_FOR_PROGRAMS);
        }
        if (wanted.hubIds().isEmpty()) {
            return Optional.of(TokenReason.HUB_MISSING);
        }
        return wanted.purposes().isEmpty() ? Optional.of(TokenReason.PURPOSE_MISSING) : Optional.empty();
    }

    private static ApiTokenRow row(ResultSet row, int n) throws SQLException {
        return new ApiTokenRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("organisation_id", UUID.class),
                Role.valueOf(row.getString("role")),
                TokenRows.hubs(row.getString("hubs")),
                TokenRows.purposes(row.getString("purposes")),
                row.getString("ending"),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("last_used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
