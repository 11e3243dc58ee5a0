package scot.onward.hub;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.shared.SnsiapType;

/** The places and people of the hubs: no client is in here, so that every signed-in person may read it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Places {

    private final JdbcTemplate jdbc;
    private final Remembered<Boolean, Gazetteer> gazetteer;

    Places(JdbcTemplate jdbc, ReferenceStamp stamp) {
        this.jdbc = jdbc;
        this.gazetteer = stamp.remembered(key -> read());
    }

    /** Everything at once, by id. */
    public Gazetteer gazetteer() {
        return gazetteer.of(true);
    }

    /** All hubs, by name. */
    public List<HubRow> hubs() {
        return gazetteer().hubs();
    }

    /** The hubs among {@code ids}, by name. */
    public List<HubRow> hubs(Collection<UUID> ids) {
        return hubs().stream().filter(hub -> ids.contains(hub.id())).toList();
    }

    /** One hub. @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public HubRow hub(UUID id) {
        return there(gazetteer().findHub(id));
    }

    /** The rooms of a hub, in the order that the hub gave them. */
    public List<RoomRow> rooms(UUID hubId) {
        return gazetteer().rooms(hubId);
    }

    /** One organisation. @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public OrganisationRow organisation(UUID id) {
        return there(organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst());
    }

    /** All organisations, by name. */
    public List<OrganisationRow> organisations() {
        return gazetteer().organisations();
    }

    /** Every service that is offered now, by neutral name. */
    public List<ServiceRow> services() {
        return gazetteer().services();
    }

    /** Every adviser who works here now, by name. */
    public List<AdviserRow> advisers() {
        return gazetteer().advisers();
    }

    private static <T> T there(Optional<T> row) {
        return row.orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    private Gazetteer read() {
        Map<UUID, Map<DayOfWeek, Optional<OpeningHours>>> hours = otherHours();
        return new Gazetteer(
                jdbc.query("select * from hub order by name", (row, n) -> hub(row, hours)),
                jdbc.query("select * from room order by hub_id, position, name", Places::room),
                jdbc.query("select * from organisation order by name", Places::organisation),
                jdbc.query("select * from offered_service where active order by neutral_name, name", Places::service),
                readAdvisers());
    }

    private List<AdviserRow> readAdvisers() {
        Map<UUID, Set<UUID>> services = setsOf("adviser_service", row -> row.getObject(2, UUID.class));
        Map<UUID, Set<String>> languages = setsOf("adviser_language", row -> row.getString(2));
        Map<UUID, Set<SnsiapType>> types = setsOf("adviser_advice_type", row -> SnsiapType.valueOf(row.getString(2)));
        return jdbc.query("select * from adviser where active order by name", (row, n) -> {
            UUID id = row.getObject("id", UUID.class);
            String gender = row.getString("gender");
            return new AdviserRow(
                    id,
                    row.getObject("organisation_id", UUID.class),
                    row.getString("name"),
                    services.getOrDefault(id, Set.of()),
                    languages.getOrDefault(id, Set.of()),
                    gender == null ? null : Gender.valueOf(gender),
                    types.getOrDefault(id, Set.of()));
        });
    }

    /** Reads the second column of a row. */
    private interface Second<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What a table of pairs says of each adviser. */
    private <T> Map<UUID, Set<T>> setsOf(String table, Second<T> second) {
        Map<UUID, Set<T>> sets = new HashMap<>();
        jdbc.query("select * from " + table, row -> {
            sets.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                    .add(second.of(row));
        });
        return sets;
    }

    private Map<UUID, Map<DayOfWeek, Optional<OpeningHours>>> otherHours() {
        Map<UUID, Map<DayOfWeek, Optional<OpeningHours>>> hours = new HashMap<>();
        jdbc.query("select * from hub_hours", row -> {
            LocalTime opens = row.getObject("opens", LocalTime.class);
            LocalTime closes = row.getObject("closes", LocalTime.class);
            hours.computeIfAbsent(row.getObject("hub_id", UUID.class), id -> new EnumMap<>(DayOfWeek.class))
                    .put(
                            DayOfWeek.valueOf(row.getString("weekday")),
                            Optional.ofNullable(opens == null ? null : new OpeningHours(opens, closes)));
        });
        return hours;
    }

    private static HubRow hub(ResultSet row, Map<UUID, Map<DayOfWeek, Optional<OpeningHours>>> hours)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new HubRow(
                id,
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("phone"),
                row.getString("directions"),
                ZoneId.of(row.getString("zone")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                hours.getOrDefault(id, Map.of()));
    }

    private static RoomRow room(ResultSet row, int n) throws SQLException {
        return new RoomRow(
                row.getObject("id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getString("name"),
                row.getBoolean("step_free"),
                row.getBoolean("hearing_loop"),
                row.getBoolean("private"),
                row.getBoolean("child_friendly"),
                row.getInt("seats"));
    }

    private static OrganisationRow organisation(ResultSet row, int n) throws SQLException {
        return new OrganisationRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")));
    }

    private static ServiceRow service(ResultSet row, int n) throws SQLException {
        return new ServiceRow(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getString("neutral_name"),
                row.getInt("minutes"));
    }
}
