package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.ResourceKind;
import scot.onward.shared.TimeSpan;

/**
 * Who and what is taken when. The database refuses two claims of one resource that overlap; so that a cluster has a key to
 * compare as well, every claim writes the rows of its resource's days. What a hold has taken is free again once it expires,
 * whether or not anybody has removed it by then.
 */
@Component
public class Claims {

    /** No claim is longer, which the database sees to: what began or ends farther away need not be looked at. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final ResourceDays days;
    private final Clock clock;

    Claims(JdbcTemplate jdbc, ResourceDays days, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Makes everybody else who wants one of these on these days wait until the present transaction ends, and removes the
     * expired holds that are in the way; answers whether nobody at all has taken anything of it.
     */
    public boolean lock(Collection<Claim> wanted) {
        days.touch(wanted);
        boolean nobody = jdbc.query(
                        "select 1 from claim c where " + overlap(wanted) + " limit 1",
                        (row, n) -> true,
                        spans(wanted).toArray())
                .isEmpty();
        if (!nobody) {
            removeExpired(wanted);
        }
        return nobody;
    }

    private void removeExpired(Collection<Claim> wanted) {
        jdbc.queryForList(
                        "select distinct h.id from claim c join time_hold h on h.id = c.hold_id where h.expires_at <= ? and "
                                + overlap(wanted),
                        UUID.class,
                        Stream.concat(Stream.of(now()), spans(wanted)).toArray())
                .forEach(expired -> {
                    release(Taker.hold(expired));
                    jdbc.update("delete from time_hold where id = ?", expired);
                });
    }

    /** Takes all of {@code claims}, or throws because one of them is taken already. */
    public void take(Taker taker, Collection<Claim> claims) {
        days.touch(claims);
        jdbc.update(
                "insert into claim (" + taker.kind().column()
                        + ", resource_id, resource_kind, lane, starts_at, ends_at) values "
                        + String.join(", ", Collections.nCopies(claims.size(), "(?, ?, ?, ?, ?, ?)")),
                claims.stream()
                        .sorted(Comparator.comparing(Claim::resourceId))
                        .flatMap(claim -> Stream.of(
                                taker.id(),
                                claim.resourceId(),
                                claim.kind().name(),
                                claim.lane(),
                                Timestamp.from(claim.span().from()),
                                Timestamp.from(claim.span().to())))
                        .toArray());
    }

    /**
     * Gives back all that one had taken. It writes the days too: otherwise a cluster's node could write what another takes there
     * next before it removes this.
     */
    public void release(Taker taker) {
        List<Claim> taken = jdbc.query(
                "select resource_id, starts_at, ends_at, resource_kind, lane from claim where "
                        + taker.kind().column() + " = ?",
                (row, n) -> new Claim(
                        row.getObject("resource_id", UUID.class),
                        ResourceKind.valueOf(row.getString("resource_kind")),
                        span(row),
                        row.getInt("lane")),
                taker.id());
        if (!taken.isEmpty()) {
            days.touch(taken);
            jdbc.update("delete from claim where " + taker.kind().column() + " = ?", taker.id());
        }
    }

    /** What is taken of each resource during {@code span}. */
    public Map<UUID, List<TimeSpan>> during(TimeSpan span) {
        return during(span, null);
    }

    /** What is taken of each resource during {@code span}, apart from one hold of one's own. */
    public Map<UUID, List<TimeSpan>> during(TimeSpan span, @Nullable UUID ownHold) {
        return during(span, ownHold, "", List.of());
    }

    /** What is taken of some resources during {@code span}, apart from one hold of one's own. */
    public Map<UUID, List<TimeSpan>> of(Collection<UUID> resources, TimeSpan span, @Nullable UUID ownHold) {
        return resources.isEmpty()
                ? Map.of()
                : during(
                        span,
                        ownHold,
                        " and c.resource_id in (" + String.join(", ", Collections.nCopies(resources.size(), "?")) + ")",
                        resources);
    }

    private Map<UUID, List<TimeSpan>> during(
            TimeSpan span, @Nullable UUID ownHold, String which, Collection<UUID> resources) {
        Map<UUID, List<TimeSpan>> taken = new HashMap<>();
        jdbc.query(
                """
                select c.resource_id, c.starts_at, c.ends_at from claim c left join time_hold h on h.id = c.hold_id
                where c.starts_at > ? and c.starts_at < ? and c.ends_at > ?
                  and (h.id is null or h.expires_at > ? and not h.id <=> ?)
                """ + which,
                row -> {
                    taken.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                            .add(span(row));
                },
                Stream.concat(
                                Stream.of(
                                        Timestamp.from(span.from().minus(LONGEST)),
                                        Timestamp.from(span.to()),
                                        Timestamp.from(span.from()),
                                        now(),
                                        ownHold),
                                resources.stream())
                        .toArray());
        return taken;
    }

    /** What is in the way of {@code wanted}, adviser and room before client; what {@code own} have taken is not. */
    public List<Obstacle> inTheWay(Collection<Claim> wanted, Collection<Taker> own) {
        String others = own.stream()
                .map(taker -> " and not c." + taker.kind().column() + " <=> ?")
                .collect(Collectors.joining());
        return jdbc
                .query(
                        """
                        select c.resource_id, c.starts_at, c.ends_at, c.resource_kind, c.lane, c.hold_id,
                          coalesce(a.booked_at, h.created_at, g.created_at) as at,
                          coalesce(a.hub_id, h.hub_id, g.hub_id) as hub_id, who.name
                        from claim c
                        left join appointment a on a.id = c.appointment_id
                        left join time_hold h on h.id = c.hold_id
                        left join group_session g on g.id = c.group_session_id
                        left join account who on who.id = coalesce(a.booked_by, h.account_id, g.created_by)
                        where %s and (h.id is null or h.expires_at > ?)%s
                        """.formatted(overlap(wanted), others),
                        (row, n) -> new Obstacle(
                                row.getObject("resource_id", UUID.class),
                                ResourceKind.valueOf(row.getString("resource_kind")),
                                row.getInt("lane"),
                                span(row),
                                row.getTimestamp("at").toInstant(),
                                row.getObject("hub_id", UUID.class),
                                row.getString("name"),
                                row.getString("hold_id") != null),
                        Stream.of(spans(wanted), Stream.of(now()), own.stream().map(Taker::id))
                                .flatMap(part -> part)
                                .toArray())
                .stream()
                .sorted(Comparator.comparing(Obstacle::kind)
                        .thenComparing(it -> it.span().from()))
                .toList();
    }

    private static String overlap(Collection<Claim> wanted) {
        return "("
                + String.join(
                        " or ",
                        Collections.nCopies(
                                wanted.size(),
                                "c.resource_id = ? and c.lane in (0, 1) and c.starts_at < ? and c.ends_at > ? and c.ends_at < ?"))
                + ")";
    }

    private static Stream<Object> spans(Collection<Claim> wanted) {
        return wanted.stream()
                .flatMap(claim -> Stream.of(
                        claim.resourceId(),
                        Timestamp.from(claim.span().to()),
                        Timestamp.from(claim.span().from()),
                        Timestamp.from(claim.span().to().plus(LONGEST))));
    }

    private static TimeSpan span(ResultSet row) throws SQLException {
        return new TimeSpan(row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
