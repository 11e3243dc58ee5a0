package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.Matter;
import scot.onward.access.Sees;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.internal.ClientRecord;
import scot.onward.client.internal.ClientRecords;

/** One's own clients, of one's hubs or organisation: finding, looking up and registering them. What is shown is noted in the access log. */
@Service
@Transactional
@Sees(Matter.CONTACT)
public class Clients {

    private final ClientRecords records;
    private final OwnClients own;
    private final ClientCards cards;
    private final SafeContacts contacts;
    private final JdbcClient jdbc;
    private final AccessLog accessLog;
    private final Clock clock;

    Clients(
            ClientRecords records,
            OwnClients own,
            ClientCards cards,
            SafeContacts contacts,
            JdbcClient jdbc,
            AccessLog accessLog,
            Clock clock) {
        this.records = records;
        this.own = own;
        this.cards = cards;
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A client of one's own hubs. @throws AccessDeniedException for anybody else's, and for one that does not exist */
    public ClientCard card(UUID clientId) {
        return cardIfOwn(clientId).orElseThrow(() -> new AccessDeniedException("Not a client of these hubs"));
    }

    /** The same, or nothing where {@link #card} refuses. */
    public Optional<ClientCard> cardIfOwn(UUID clientId) {
        Optional<ClientCard> card = cards.find(clientId, own.condition());
        card.ifPresent(shown -> accessLog.shown(clientId, Glimpse.CONTACT));
        return card;
    }

    /**
     * The clients of one's own hubs who fit what was typed: beginnings of the words of a name, the ending of a telephone
     * number, a birth date, or a name with either; by name. Of very many, some are found. Nothing typed finds nobody.
     */
    public List<ClientRow> find(String typed, int limit) {
        SearchWords words = SearchWords.read(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        ClientQuery query = new ClientQuery(words, own.condition(), limit);
        List<ClientRow> rows = complete(
                jdbc.sql(query.sql()).params(query.values()).query(Clients::row).list());
        accessLog.shown(rows.stream().map(ClientRow::id).toList(), Glimpse.CONTACT);
        return rows;
    }

    /** Registers a person as a client of a hub; whom a practice registers is its own as well. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
    public UUID register(NewClient person, UUID hubId) {
        UUID id = records.saveAndFlush(new ClientRecord(person, hubId, clock.instant()))
                .id();
        own.organisation().ifPresent(organisation -> broughtBy(id, organisation));
        return id;
    }

    /**
     * Registers a person unless they are known. Then the same work is done and taken back, so that whoever asks is answered no sooner
     * about somebody known than about anybody else.
     */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
    public UUID registerUnless(@Nullable UUID known, NewClient person, UUID hubId) {
        jdbc.sql("savepoint registering").update();
        UUID registered = register(known == null ? person : person.withoutChi(), hubId);
        if (known == null) {
            jdbc.sql("release savepoint registering").update();
            return registered;
        }
        jdbc.sql("rollback to savepoint registering").update();
        return known;
    }

    /** An organisation referred a client, who from now on is one of its own. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
    public void broughtBy(UUID clientId, UUID organisationId) {
        jdbc.sql("insert ignore into client_organisation (client_id, organisation_id) values (?, ?)")
                .params(clientId, organisationId)
                .update();
    }

    /** Makes a client one of a hub's own as well; nothing else about them changes. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
    public void tie(UUID clientId, UUID hubId) {
        jdbc.sql("insert ignore into client_hub (client_id, hub_id) values (?, ?)")
                .params(clientId, hubId)
                .update();
    }

    private List<ClientRow> complete(List<ClientRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, Set<AccessNeed>> needs =
                needsOf(rows.stream().map(ClientRow::id).toList());
        Map<UUID, Map<ReachWay, ContactRule>> rules =
                contacts.rules(rows.stream().map(ClientRow::id).toList());
        return rows.stream()
                .map(row -> row.with(needs.getOrDefault(row.id(), Set.of()), rules.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private Map<UUID, Set<AccessNeed>> needsOf(Collection<UUID> clientIds) {
        record Need(UUID clientId, AccessNeed need) {}
        return jdbc
                .sql("select client_id, need from client_need where client_id in (:ids)")
                .param("ids", clientIds)
                .query((row, n) -> new Need(row.getObject(1, UUID.class), AccessNeed.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Need::clientId, Collectors.mapping(Need::need, Collectors.toSet())));
    }

    private static ClientRow row(ResultSet row, int n) throws SQLException {
        String postcode = row.getString("postcode");
        String phone = Typed.phoneDigits(row.getString("phone"));
        return new ClientRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("known_as"),
                row.getObject("birth_date", LocalDate.class),
                postcode == null ? null : postcode.split(" ", 2)[0],
                phone.length() < 4 ? null : phone.substring(phone.length() - 4),
                row.getString("language"),
                row.getString("interpreter"),
                Set.of(),
                SafeContacts.inShort(row));
    }
}
