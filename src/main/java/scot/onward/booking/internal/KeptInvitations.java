package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.NewInvitation;
import scot.onward.booking.TimeSearch;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.client.AccessNeed;
import scot.onward.hub.Gender;
import scot.onward.shared.Delivery;

/** What invitations let clients choose from, as kept. */
@Component
public class KeptInvitations {

    /** How far ahead a client may choose. */
    private static final int DAYS_AHEAD = 42;

    private final JdbcTemplate jdbc;

    KeptInvitations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID linkId, NewInvitation invitation) {
        TimeSearch wish = invitation.wish();
        Gender gender = wish.who().gender();
        jdbc.update(
                """
                insert into invitation (id, referral_id, delivery, minutes, needs, adviser_id, gender, language, by_phone, level,
                  book_by, last_safe_date, bring_letter) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                linkId,
                invitation.referralId(),
                wish.delivery().name(),
                wish.minutes(),
                wish.needs().stream().map(AccessNeed::name).sorted().collect(Collectors.joining(",")),
                wish.who().adviserId(),
                gender == null ? null : gender.name(),
                wish.language(),
                wish.who().byPhone(),
                wish.level(),
                wish.when().bookBy(),
                wish.lastSafeDate(),
                invitation.bringLetter());
        invitation
                .hubIds()
                .forEach(hub ->
                        jdbc.update("insert into invitation_hub (invitation_id, hub_id) values (?, ?)", linkId, hub));
        wish.serviceIds()
                .forEach(service -> jdbc.update(
                        "insert into invitation_service (invitation_id, service_id) values (?, ?)", linkId, service));
    }

    /** What a link invites to, looked at from {@code today} on. */
    NewInvitation of(Link link, LocalDate today) {
        Set<UUID> hubs = ids("select hub_id from invitation_hub where invitation_id = ?", link.id());
        Set<UUID> services = ids("select service_id from invitation_service where invitation_id = ?", link.id());
        List<NewInvitation> found = jdbc.query(
                "select * from invitation where id = ?", (row, n) -> row(row, link, hubs, services, today), link.id());
        return found.getFirst();
    }

    private static NewInvitation row(ResultSet row, Link link, Set<UUID> hubs, Set<UUID> services, LocalDate today)
            throws SQLException {
        String gender = row.getString("gender");
        UUID hub = hubs.contains(link.hubId()) ? link.hubId() : hubs.iterator().next();
        TimeSearch wish = TimeSearch.of(services, hub, Delivery.valueOf(row.getString("delivery")), today, DAYS_AHEAD)
                .atAnyHub(hubs.size() > 1)
                .lasting(row.getObject("minutes", Integer.class))
                .needing(needs(row.getString("needs")))
                .ofLevel(row.getObject("level", Integer.class))
                .in(row.getString("language"))
                .interpretedByPhone(row.getBoolean("by_phone"))
                .withAdviser(row.getObject("adviser_id", UUID.class))
                .withGender(gender == null ? null : Gender.valueOf(gender))
                .safeUntil(row.getObject("book_by", LocalDate.class), row.getObject("last_safe_date", LocalDate.class));
        return new NewInvitation(
                link.clientId(), row.getObject("referral_id", UUID.class), hubs, row.getBoolean("bring_letter"), wish);
    }

    private static Set<AccessNeed> needs(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(AccessNeed::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessNeed.class)));
    }

    private Set<UUID> ids(String sql, UUID linkId) {
        return Set.copyOf(jdbc.query(sql, (row, n) -> row.getObject(1, UUID.class), linkId));
    }
}
