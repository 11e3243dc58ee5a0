package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How clients may be reached, for jobs that send: nobody is shown it, so that no look is noted and nobody need be signed in. */
@Component
public class SafeContacts {

    private final JdbcClient jdbc;

    SafeContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a client may be reached now; not at all when there is no such client. */
    public SafeContact of(UUID clientId) {
        Optional<SafeContact> found = jdbc.sql("select * from client where id = ?")
                .param(clientId)
                .query((row, n) -> inShort(row))
                .optional();
        return found.map(contact -> withRules(contact, rules(List.of(clientId)).get(clientId)))
                .orElse(SafeContact.NONE.with(Map.of()));
    }

    /** The short answers of a row of {@code client}. */
    static SafeContact inShort(ResultSet row) throws SQLException {
        return new SafeContact(
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("phone_ok"),
                row.getBoolean("text_ok"),
                row.getBoolean("email_ok"),
                row.getBoolean("voicemail_ok"),
                row.getBoolean("may_name_service"),
                row.getString("best_time"));
    }

    /** The rules of those who said more than the short answers hold. */
    Map<UUID, Map<ReachWay, ContactRule>> rules(Collection<UUID> clientIds) {
        Map<UUID, Map<ReachWay, ContactRule>> rules = new HashMap<>();
        jdbc.sql("select * from client_contact_rule where client_id in (:ids)")
                .param("ids", clientIds)
                .query(row -> {
                    rules.computeIfAbsent(row.getObject("client_id", UUID.class), id -> new EnumMap<>(ReachWay.class))
                            .put(ReachWay.valueOf(row.getString("way")), rule(row));
                });
        return rules;
    }

    private static SafeContact withRules(SafeContact contact, @Nullable Map<ReachWay, ContactRule> rules) {
        return rules == null ? contact : contact.with(rules);
    }

    private static ContactRule rule(ResultSet row) throws SQLException {
        return new ContactRule(
                row.getBoolean("may_use"),
                row.getBoolean("may_leave_message"),
                row.getBoolean("may_name_service"),
                row.getObject("safe_from", LocalTime.class),
                row.getObject("safe_until", LocalTime.class));
    }
}
