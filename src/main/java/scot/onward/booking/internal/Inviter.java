package scot.onward.booking.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.internal.KeptLinks.Link;

/**
 * On whose behalf a client who was invited looks and books: the desk that invited them, at the hubs of the invitation and no
 * others, and under a name that says who it really was. An invitation is the hub's word: it holds when the person has left.
 */
@Component
public class Inviter {

    private static final String PICKED_BY_THE_CLIENT = "Picked by the client, invited by %s";

    private final JdbcTemplate jdbc;

    Inviter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever invited, as this link lets them act. */
    public SignedIn of(Link link, Set<UUID> hubIds) {
        Set<UUID> hubs = new HashSet<>(hubIds);
        hubs.add(link.hubId());
        return jdbc.query(
                        "select id, email, name, job_title, organisation_id from account where id = ?",
                        (row, n) -> new SignedIn(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                shortened(PICKED_BY_THE_CLIENT.formatted(row.getString("name"))),
                                row.getString("job_title"),
                                Role.RECEPTION,
                                row.getObject("organisation_id", UUID.class),
                                hubs,
                                null),
                        link.createdBy())
                .getFirst();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 200));
    }
}
