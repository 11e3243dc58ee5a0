package scot.onward.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import scot.onward.access.ApiPurpose;
import scot.onward.access.Role;
import scot.onward.access.Secrets;
import scot.onward.access.SignedIn;

/** Looks tokens up at each request, so that a revoked one is refused by every instance at once. */
@Component
public class TokenRows {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final String QUERY = """
            select t.id as token_id, t.last_used_at, a.*,
                (select group_concat(purpose) from api_token_purpose where token_id = t.id) as purposes,
                (select group_concat(hub_id) from account_hub where account_id = a.id) as hubs
            from api_token t join account a on a.id = t.account_id
            where t.token_hash = ? and t.revoked_at is null and a.active
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    TokenRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** On whose behalf a request with this secret runs, and for what; nothing for a wrong or revoked one. */
    Optional<Authentication> authentication(String secret) {
        Optional<Found> found = jdbc.query(QUERY, TokenRows::found, Secrets.hash(secret)).stream()
                .findFirst();
        found.ifPresent(this::noteUse);
        return found.map(Found::authentication);
    }

    /** The purposes that a query joined with commas. */
    public static Set<ApiPurpose> purposes(@Nullable String joined) {
        return split(joined).map(ApiPurpose::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The hubs that a query joined with commas. */
    public static Set<UUID> hubs(@Nullable String joined) {
        return split(joined).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> split(@Nullable String joined) {
        return joined == null ? Stream.of() : Arrays.stream(joined.split(","));
    }

    private record Found(UUID tokenId, @Nullable Timestamp lastUsedAt, SignedIn program, Set<ApiPurpose> purposes) {

        Authentication authentication() {
            List<SimpleGrantedAuthority> authorities = Stream.concat(
                            Stream.of(program.role().authority()),
                            purposes.stream().map(ApiPurpose::authority))
                    .map(SimpleGrantedAuthority::new)
                    .toList();
            return UsernamePasswordAuthenticationToken.authenticated(program, null, authorities);
        }
    }

    /** Once a minute at most, so that reading stays reading. */
    private void noteUse(Found found) {
        Instant now = clock.instant();
        Timestamp before = found.lastUsedAt();
        if (before == null || before.toInstant().plus(USE_NOTED_EVERY).isBefore(now)) {
            jdbc.update("update api_token set last_used_at = ? where id = ?", Timestamp.from(now), found.tokenId());
        }
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        SignedIn program = new SignedIn(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("job_title"),
                Role.valueOf(row.getString("role")),
                row.getObject("organisation_id", UUID.class),
                hubs(row.getString("hubs")),
                null);
        return new Found(
                row.getObject("token_id", UUID.class),
                row.getTimestamp("last_used_at"),
                program,
                purposes(row.getString("purposes")));
    }
}
