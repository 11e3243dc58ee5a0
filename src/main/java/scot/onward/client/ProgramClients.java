package scot.onward.client;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.internal.ClientRecord;
import scot.onward.client.internal.ClientRecords;
import scot.onward.hub.Places;

/**
 * People for other programs whose tokens are made for that: found only by who asks for one person, never listed, and only
 * among the token's own. What is shown is noted in the access log.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('PURPOSE_PATIENTS')")
public class ProgramClients {

    private static final int MOST = 20;

    private final Clients clients;
    private final ClientRecords records;
    private final Recognising recognising;
    private final SamePeople samePeople;
    private final OwnClients own;
    private final Places places;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final AccessLog accessLog;

    ProgramClients(
            Clients clients,
            ClientRecords records,
            Recognising recognising,
            SamePeople samePeople,
            OwnClients own,
            Places places,
            CurrentUser currentUser,
            JdbcClient jdbc,
            AccessLog accessLog) {
        this.clients = clients;
        this.records = records;
        this.recognising = recognising;
        this.samePeople = samePeople;
        this.own = own;
        this.places = places;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.accessLog = accessLog;
    }

    /** One of the token's own people. */
    public Optional<ClientCard> find(UUID clientId) {
        return clients.cardIfOwn(clientId);
    }

    /** The own person with this CHI number. */
    public List<ClientCard> withChi(String digits) {
        return shown("c.chi = :chi", Map.of("chi", digits));
    }

    /** The own people born on a day whose names hold words that begin so; without a word it is nobody. */
    public List<ClientCard> named(String name, LocalDate born) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder condition = new StringBuilder("c.birth_date = :born");
        Map<String, Object> values = new HashMap<>(Map.of("born", born));
        for (int n = 0; n < words.size(); n++) {
            condition
                    .append(" and c.id in (select client_id from client_word where word like :word")
                    .append(n)
                    .append(")");
            values.put("word" + n, words.get(n) + "%");
        }
        return shown(condition.toString(), values);
    }

    /** Who was registered, and whether anybody was: a person who is a client already is registered once. */
    public record Registered(UUID clientId, boolean isNew) {}

    /**
     * Registers a person, or recognises them. Somebody who is certainly a client of other hubs becomes one of the token's too,
     * with the record as it is; a perhaps becomes a client of their own, without the CHI number that is the other's.
     */
    public Registered register(NewClient person) {
        Person said = new Person(
                person.name(),
                person.birthDate(),
                person.chi(),
                person.postcode(),
                person.contact().phone());
        UUID hub = firstHub();
        return switch (recognising.recognise(said)) {
            case Recognition.Certain(UUID known, Recognition.By by) -> {
                boolean isNew = !own.owns(known);
                if (isNew) {
                    clients.tie(known, hub);
                    own.organisation().ifPresent(organisation -> clients.broughtBy(known, organisation));
                }
                yield new Registered(known, isNew);
            }
            case Recognition.Possible(UUID perhaps, Recognition.By by) -> {
                UUID registered = clients.register(by == Recognition.By.CHI ? person.withoutChi() : person, hub);
                samePeople.notice(registered, perhaps);
                yield new Registered(registered, true);
            }
            case Recognition.Unknown() -> new Registered(clients.register(person, hub), true);
        };
    }

    private List<ClientCard> shown(String condition, Map<String, Object> values) {
        OwnClients.Condition mine = own.condition();
        List<UUID> ids = jdbc.sql("select c.id from client c where %s and %s order by c.name, c.id limit %d"
                        .formatted(condition, mine.sql(), MOST))
                .params(values)
                .param("own", mine.own())
                .query(UUID.class)
                .list();
        accessLog.shown(ids, Glimpse.CONTACT);
        return records.findAllById(ids).stream().map(ClientRecord::card).toList();
    }

    private UUID firstHub() {
        return places.hubs(currentUser.get().hubIds()).getFirst().id();
    }
}
