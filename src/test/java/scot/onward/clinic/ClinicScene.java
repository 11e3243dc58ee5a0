package scot.onward.clinic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.clinic.ClinicDraft.Times;
import scot.onward.clinic.ClinicDraft.When;
import scot.onward.clinic.ClinicDraft.Who;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

/** Two hubs with a manager each, rooms, a service and advisers who give it; made of fresh ids for one test. */
public final class ClinicScene {

    public final UUID hub = UUID.randomUUID();
    public final UUID otherHub = UUID.randomUUID();
    public final UUID room = UUID.randomUUID();
    public final UUID secondRoom = UUID.randomUUID();
    public final UUID otherRoom = UUID.randomUUID();
    public final UUID service = UUID.randomUUID();
    public final SignedIn manager;
    public final SignedIn otherManager;

    private final UUID organisation = UUID.randomUUID();
    private final JdbcTemplate jdbc;

    public ClinicScene(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')",
                organisation,
                "Org " + organisation);
        addHub(hub);
        addHub(otherHub);
        addRoom(room, hub, "Room 1");
        addRoom(secondRoom, hub, "Room 2");
        addRoom(otherRoom, otherHub, "Room 1");
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'Money advice', 'Advice session', 45)",
                service,
                organisation);
        manager = account(Role.MANAGER, hub);
        otherManager = account(Role.MANAGER, otherHub);
    }

    private void addHub(UUID id) {
        jdbc.update("""
                insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, directions, opens, closes)
                values (?, ?, ?, 'Hub', 'JOB_CENTRE', 'A street', 'G31', '0141 496 0100', 'first floor', '08:00', '20:00')
                """, id, organisation, "Hub " + id);
    }

    private void addRoom(UUID id, UUID hubId, String name) {
        jdbc.update(
                "insert into room (id, hub_id, name, step_free, hearing_loop, private, child_friendly, seats) values (?, ?, ?, true, false, true, false, 4)",
                id,
                hubId,
                name);
    }

    public UUID adviser(String name) {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into adviser (id, organisation_id, name) values (?, ?, ?)", id, organisation, name);
        jdbc.update("insert into adviser_service (adviser_id, service_id) values (?, ?)", id, service);
        return id;
    }

    public SignedIn account(Role role, UUID... hubs) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into account (id, email, name, job_title, role, password_hash, organisation_id, created_at)
                values (?, ?, 'Moira Tait', 'Manager', ?, 'x', ?, now())
                """, id, id + "@test.example", role.name(), organisation);
        return new SignedIn(id, id + "@test.example", "Moira Tait", "Manager", role, organisation, Set.of(hubs), null);
    }

    /** Somebody of a role at the hub, without an account. */
    public SignedIn somebody(Role role) {
        UUID adviser = role == Role.ADVISER ? UUID.randomUUID() : null;
        return new SignedIn(
                UUID.randomUUID(),
                "somebody@test.example",
                "Some Body",
                "Role",
                role,
                organisation,
                Set.of(hub),
                adviser);
    }

    /** A draft for each Thursday from next week on, 09:00 to 12:00. */
    public ClinicDraft thursdays(UUID adviser, UUID roomId) {
        return ClinicDraft.empty(roomId.equals(otherRoom) ? otherHub : hub)
                .with(new Who(adviser, Delivery.IN_PERSON, roomId, Set.of(service)))
                .with(new When(Recurrence.WEEKLY, DayOfWeek.THURSDAY, 1, null, nextWeek(), null))
                .with(new Times(LocalTime.of(9, 0), LocalTime.of(12, 0), null, null, null))
                .with(Map.of());
    }

    public static LocalDate nextWeek() {
        return LocalDate.now(HubTime.ZONE).plusWeeks(1);
    }
}
