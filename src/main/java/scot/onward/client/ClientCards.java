package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.client.OwnClients.Condition;

/** Reads a client as a card, with one question to the database for nearly everybody: each booking asks it. */
@Component
class ClientCards {

    private final JdbcClient jdbc;
    private final SafeContacts contacts;

    ClientCards(JdbcClient jdbc, SafeContacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    /** One client, if they are among those whom the condition lets be seen. */
    Optional<ClientCard> find(UUID clientId, Condition own) {
        return jdbc.sql("""
                        select c.*, (select group_concat(n.need) from client_need n where n.client_id = c.id) as needs,
                          exists (select 1 from client_contact_rule r where r.client_id = c.id) as has_rules
                        from client c where c.id = :client and\s""" + own.sql())
                .param("client", clientId)
                .param("own", own.own())
                .query((row, n) -> card(row))
                .optional();
    }

    private ClientCard card(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String chi = row.getString("chi");
        SafeContact inShort = SafeContacts.inShort(row);
        return new ClientCard(
                id,
                row.getString("name"),
                row.getString("known_as"),
                row.getObject("birth_date", LocalDate.class),
                chi == null ? null : chi.substring(8),
                row.getString("postcode"),
                row.getBoolean("no_fixed_address"),
                row.getString("address"),
                row.getString("language"),
                row.getString("interpreter"),
                needs(row.getString("needs")),
                row.getBoolean("has_rules")
                        ? inShort.with(contacts.rules(List.of(id)).getOrDefault(id, Map.of()))
                        : inShort);
    }

    private static Set<AccessNeed> needs(@Nullable String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(",")).map(AccessNeed::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
