package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.access.Secrets;
import scot.onward.shared.Inserts;

/**
 * The links as kept: the hash of the secret, never the secret. Whether a link still leads anywhere is read when it is opened:
 * one to change an appointment, from that appointment; an invitation, from what the client has been booked since.
 */
@Component
public class KeptLinks {

    /** Neither used nor taken back, not too old, and what it is about is as it was. */
    private static final String OPEN = """
            l.used_at is null and l.revoked_at is null and l.expires_at > ? and (
              l.kind = 'CHANGE' and exists (select 1 from appointment a where a.id = l.appointment_id
                and a.status = 'BOOKED' and a.starts_at = l.about_starts_at)
              or l.kind = 'INVITATION' and exists (select 1 from hub h where h.id = l.hub_id and h.invites)
                and not exists (select 1 from appointment a where a.client_id = l.client_id
                  and a.booked_at >= l.created_at and a.status in ('BOOKED', 'ARRIVED', 'CHECKED_IN', 'FULFILLED')))
            """;

    private final JdbcTemplate jdbc;

    KeptLinks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A link.
     *
     * @param appointmentId what it is about, null for an invitation
     * @param createdBy the account that sent it, null where nobody was signed in
     */
    public record Link(
            UUID id,
            LinkKind kind,
            UUID clientId,
            UUID hubId,
            @Nullable UUID appointmentId,
            @Nullable Instant aboutStartsAt,
            Instant createdAt,
            @Nullable UUID createdBy,
            Instant expiresAt) {}

    /** A link with the secret that opens it. */
    record Secret(Link link, String secret) {

        @Nullable
        Object[] row() {
            return new @Nullable Object[] {
                link.id(),
                link.kind().name(),
                Secrets.hash(secret),
                link.clientId(),
                link.hubId(),
                link.appointmentId(),
                link.aboutStartsAt() == null ? null : Timestamp.from(link.aboutStartsAt()),
                Timestamp.from(link.createdAt()),
                link.createdBy(),
                Timestamp.from(link.expiresAt())
            };
        }
    }

    void add(List<Secret> links) {
        Inserts.all(
                jdbc,
                "insert into client_link (id, kind, secret_hash, client_id, hub_id, appointment_id, about_starts_at, created_at, created_by, expires_at)",
                links.stream().map(Secret::row).toList());
    }

    /** The link that this secret opens now; empty for one that is guessed, used, too old, taken back or about what has changed. */
    public Optional<Link> open(LinkKind kind, String secret, Instant now) {
        return jdbc
                .query(
                        "select l.* from client_link l where l.secret_hash = ? and l.kind = ? and " + OPEN,
                        KeptLinks::row,
                        Secrets.hash(secret),
                        kind.name(),
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** The invitation that a client could still use, if there is one. */
    public Optional<Link> openInvitation(UUID clientId, Instant now) {
        return jdbc
                .query(
                        "select l.* from client_link l where l.client_id = ? and l.kind = 'INVITATION' and " + OPEN
                                + " order by l.created_at desc limit 1",
                        KeptLinks::row,
                        clientId,
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** Uses it up; false when somebody has, in whichever running instance: both write the same row. */
    public boolean use(UUID linkId, Instant now) {
        return jdbc.update(
                        "update client_link set used_at = ? where id = ? and used_at is null and revoked_at is null",
                        Timestamp.from(now),
                        linkId)
                == 1;
    }

    /** It was not used after all. */
    public void giveBack(UUID linkId) {
        jdbc.update("update client_link set used_at = null where id = ?", linkId);
    }

    /** Takes back the invitations of a client that nobody has used. */
    public void revokeInvitations(UUID clientId, Instant now) {
        jdbc.update(
                "update client_link set revoked_at = ? where client_id = ? and kind = 'INVITATION' and used_at is null and revoked_at is null",
                Timestamp.from(now),
                clientId);
    }

    private static Link row(ResultSet row, int n) throws SQLException {
        Timestamp about = row.getTimestamp("about_starts_at");
        return new Link(
                row.getObject("id", UUID.class),
                LinkKind.valueOf(row.getString("kind")),
                row.getObject("client_id", UUID.class),
                row.getObject("hub_id", UUID.class),
                row.getObject("appointment_id", UUID.class),
                about == null ? null : about.toInstant(),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("expires_at").toInstant());
    }
}
