package scot.onward.exchange;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/** A practice of its own for one test: organisation, hub and an account. */
public final class Practice {

    private final JdbcTemplate jdbc;
    private final UUID organisationId = UUID.randomUUID();
    private final UUID hubId = UUID.randomUUID();

    public Practice(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'GP_PRACTICE')",
                organisationId,
                "Practice " + organisationId);
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes)
                values (?, ?, ?, 'Practice', 'GP_PRACTICE', '1 Test Street', 'G31', '0141 496 0100', '09:00', '17:00')
                """, hubId, organisationId, "Hub " + hubId);
    }

    UUID hubId() {
        return hubId;
    }

    /** Somebody who works here. */
    public SignedIn person(Role role) {
        UUID account = UUID.randomUUID();
        UUID adviser = role == Role.ADVISER ? UUID.randomUUID() : null;
        if (adviser != null) {
            jdbc.update(
                    "insert into adviser (id, organisation_id, name) values (?, ?, 'An adviser')",
                    adviser,
                    organisationId);
        }
        String email = account + "@example.org";
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, adviser_id, created_at)
                values (?, ?, 'A person', 'Test', ?, '-', ?, ?, now(6))
                """, account, email, role.name(), organisationId, adviser);
        jdbc.update("insert into account_hub (account_id, hub_id) values (?, ?)", account, hubId);
        return new SignedIn(account, email, "A person", "Test", role, organisationId, Set.of(hubId), adviser);
    }

    public int referrals() {
        return count("select count(*) from referral where organisation_id = ?");
    }

    int clients() {
        return count("select count(*) from client_hub join hub on hub.id = hub_id where hub.organisation_id = ?");
    }

    int consents(String wording) {
        return count("select count(*) from consent join client_hub using (client_id) join hub on hub.id = hub_id"
                + " where hub.organisation_id = ? and purpose = 'CONTACT' and wording_version = '" + wording + "'");
    }

    int fingerprints() {
        return count("select count(*) from imported_row where organisation_id = ?");
    }

    private int count(String sql) {
        Integer count = jdbc.queryForObject(sql, Integer.class, organisationId);
        return count == null ? 0 : count;
    }
}
