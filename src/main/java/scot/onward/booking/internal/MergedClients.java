package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.ResourceKind;
import scot.onward.client.CannotMerge;
import scot.onward.client.ClientsMerged;
import scot.onward.client.MergeUndone;
import scot.onward.shared.TimeSpan;

/** When two records turn out to be one person, the time that the one has taken becomes the other's; nobody can be at two visits at once. */
@Component
class MergedClients {

    private final JdbcTemplate jdbc;
    private final ResourceDays days;

    MergedClients(JdbcTemplate jdbc, ResourceDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    @EventListener
    void on(ClientsMerged merged) {
        touch("resource_id = ? and resource_kind = 'CLIENT'", merged.goneId(), merged.keptId());
        try {
            jdbc.update(
                    "update claim set resource_id = ? where resource_id = ? and resource_kind = 'CLIENT'",
                    merged.keptId(),
                    merged.goneId());
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw new CannotMerge("claim", twoAtOnce);
        }
    }

    @EventListener
    void on(MergeUndone undone) {
        String ofTheOther =
                "resource_id = ? and resource_kind = 'CLIENT' and appointment_id in (select id from appointment where client_id = ?)";
        List<Claim> theirs = claims(ofTheOther, undone.keptId(), undone.backId());
        days.touch(touching(theirs, undone.keptId(), undone.backId()));
        jdbc.update(
                "update claim set resource_id = ? where " + ofTheOther,
                undone.backId(),
                undone.keptId(),
                undone.backId());
    }

    private void touch(String condition, UUID from, UUID to) {
        days.touch(touching(claims(condition, from), from, to));
    }

    private List<Claim> claims(String condition, Object... values) {
        return jdbc.query(
                "select resource_id, starts_at, ends_at, lane from claim where " + condition,
                (row, n) -> claim(row),
                values);
    }

    private static List<Claim> touching(List<Claim> claims, UUID from, UUID to) {
        return claims.stream()
                .flatMap(claim -> Stream.of(from, to)
                        .map(client -> new Claim(client, ResourceKind.CLIENT, claim.span(), claim.lane())))
                .toList();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("resource_id", UUID.class),
                ResourceKind.CLIENT,
                new TimeSpan(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                row.getInt("lane"));
    }
}
