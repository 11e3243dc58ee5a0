package scot.onward.fhir;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.NewApiToken;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.access.TokenOutcome.Issued;

/** Tokens for tests, given by an administrator of their own. */
public final class Programs {

    private final ApiTokens tokens;
    private final CurrentUser currentUser;
    private final SignedIn administrator;

    public Programs(ApiTokens tokens, CurrentUser currentUser, JdbcTemplate jdbc) {
        this.tokens = tokens;
        this.currentUser = currentUser;
        UUID id = UUID.randomUUID();
        administrator = new SignedIn(
                id, id + "@test.example", "Ada Minto", "Administrator", Role.ADMINISTRATOR, null, Set.of(), null);
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, created_at, active)
                values (?, ?, 'Ada Minto', 'Administrator', 'ADMINISTRATOR', 'x', now(), false)
                """, id, administrator.email());
    }

    public SignedIn administrator() {
        return administrator;
    }

    /** A token with its secret. */
    public Issued issue(UUID organisation, Role role, Set<UUID> hubs, ApiPurpose... purposes) {
        var wanted = new NewApiToken("Test program", organisation, role, hubs, Set.of(purposes));
        return (Issued) currentUser.runAs(administrator, () -> tokens.issue(wanted));
    }

    public void revoke(Issued token) {
        currentUser.runAs(administrator, () -> {
            tokens.revoke(token.tokenId());
            return token;
        });
    }
}
