package scot.onward.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/** A hub of its own with two advice agencies, two partner agencies and a client who has arrived; all of fresh ids. */
public final class CaseworkScene {

    public final UUID hub = UUID.randomUUID();
    public final UUID client;
    public final UUID tenement;
    public final UUID tenementService;
    public final SignedIn morag;
    public final SignedIn stranger;
    public final SignedIn partner;
    public final SignedIn otherPartner;

    private final JdbcTemplate jdbc;
    private final UUID service = UUID.randomUUID();

    public CaseworkScene(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        UUID agency = organisation("ADVICE_AGENCY");
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes)
                values (?, ?, ?, 'Hub', 'JOB_CENTRE', 'A street', 'G31', '0141 496 0100', '08:00', '20:00')
                """, hub, agency, "Hub " + hub);
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes)"
                        + " values (?, ?, 'Money advice', 'Advice session', 45)",
                service,
                agency);
        morag = adviser("Morag Kerr", agency);
        stranger = adviser("Somebody Else", organisation("ADVICE_AGENCY"));
        tenement = organisation("PARTNER_AGENCY");
        tenementService = directoryService(tenement);
        partner = account("Joanne Petrie", Role.PARTNER, tenement, null);
        UUID otherAgency = organisation("PARTNER_AGENCY");
        directoryService(otherAgency);
        otherPartner = account("Lesley Combe", Role.PARTNER, otherAgency, null);
        client = client("Jean Rafferty");
    }

    public UUID client(String name) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into client (id, name, name_key, phone, phone_ok, text_ok, created_at)"
                        + " values (?, ?, ?, '07700 900718', true, true, now())",
                id,
                name,
                name.toLowerCase(Locale.ROOT));
        jdbc.update("insert into client_hub (client_id, hub_id) values (?, ?)", id, hub);
        return id;
    }

    /** An appointment of the client with Morag Kerr, begun or to begin now. */
    public UUID appointment(String status) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        boolean cancelled = status.equals("CANCELLED");
        jdbc.update(
                """
                insert into appointment (id, hub_id, adviser_id, client_id, service_id, delivery, starts_at, ends_at, status,
                  reference, booked_at, arrived_at, cancelled_by, cancelled_at)
                values (?, ?, ?, ?, ?, 'IN_PERSON', ?, ?, ?, 'AB12', ?, ?, ?, ?)
                """,
                id,
                hub,
                morag.adviserId(),
                client,
                service,
                Timestamp.from(now),
                Timestamp.from(now.plusSeconds(2700)),
                status,
                Timestamp.from(now),
                status.equals("ARRIVED") ? Timestamp.from(now) : null,
                cancelled ? "CLIENT" : null,
                cancelled ? Timestamp.from(now) : null);
        return id;
    }

    public SignedIn account(String name, Role role, UUID organisation, @Nullable UUID adviser) {
        UUID id = UUID.randomUUID();
        String email = id + "@test.example";
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, adviser_id, created_at)
                values (?, ?, ?, 'Test', ?, 'x', ?, ?, now())
                """, id, email, name, role.name(), organisation, adviser);
        return new SignedIn(id, email, name, "Test", role, organisation, Set.of(hub), adviser);
    }

    private SignedIn adviser(String name, UUID organisation) {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, ?)", id, organisation, name);
        return account(name, Role.ADVISER, organisation, id);
    }

    private UUID organisation(String kind) {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into organisation (id, name, kind) values (?, ?, ?)", id, "Org " + id, kind);
        return id;
    }

    private UUID directoryService(UUID organisation) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into directory_service (id, organisation_id, name, room) values (?, ?, ?, 3)",
                id,
                organisation,
                "Service " + id);
        return id;
    }
}
