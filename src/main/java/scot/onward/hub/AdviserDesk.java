package scot.onward.hub;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;

/** Where a manager says what the advisers of own hubs do: services, languages, types of advice, gender as stated. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class AdviserDesk {

    private final JdbcTemplate jdbc;
    private final Places places;
    private final OwnHubs own;
    private final ChangeLog changeLog;

    AdviserDesk(JdbcTemplate jdbc, Places places, OwnHubs own, ChangeLog changeLog) {
        this.jdbc = jdbc;
        this.places = places;
        this.own = own;
        this.changeLog = changeLog;
    }

    /** The advisers of an own hub, by name. */
    public List<AdviserRow> ofHub(UUID hubId) {
        own.require(hubId);
        Set<UUID> advisers = own.advisersOf(hubId);
        return places.advisers().stream()
                .filter(adviser -> advisers.contains(adviser.id()))
                .toList();
    }

    /** Changes what an adviser does; the name and the organisation stay. @throws AccessDeniedException for another's adviser */
    public SettingsOutcome save(AdviserRow adviser) {
        own.requireAdviser(adviser.id());
        Set<String> languages = adviser.languages().stream().map(String::strip).collect(Collectors.toSet());
        Set<UUID> offered = places.services().stream().map(ServiceRow::id).collect(Collectors.toSet());
        if (!offered.containsAll(adviser.serviceIds())) {
            return new Refused(SettingsRule.SERVICE_UNKNOWN);
        }
        if (!Languages.areWords(languages)) {
            return new Refused(SettingsRule.LANGUAGE_TOO_LONG);
        }
        Gender gender = adviser.gender();
        jdbc.update("update adviser set gender = ? where id = ?", gender == null ? null : gender.name(), adviser.id());
        replace("adviser_service", "service_id", adviser.id(), adviser.serviceIds());
        replace("adviser_language", "language", adviser.id(), languages);
        replace(
                "adviser_advice_type",
                "advice_type",
                adviser.id(),
                adviser.adviceTypes().stream().map(Enum::name).collect(Collectors.toSet()));
        changeLog.changed("adviser", adviser.id(), "changed", null);
        return new Saved(adviser.id());
    }

    private void replace(String table, String column, UUID adviserId, Set<?> values) {
        jdbc.update("delete from " + table + " where adviser_id = ?", adviserId);
        jdbc.batchUpdate(
                "insert into " + table + " (adviser_id, " + column + ") values (?, ?)",
                values.stream().map(value -> new Object[] {adviserId, value}).toList());
    }
}
