package scot.onward.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.booking.ScreenPage;
import scot.onward.shared.HubTime;

/** Reads who is in a hub's waiting room now. */
@Component
public class WaitingRoomRows {

    /** How long somebody is called in. */
    private static final Duration CALLED = Duration.ofMinutes(4);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingRoomRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Here(
            UUID adviserId,
            String name,
            String reference,
            @Nullable String room,
            Instant startsAt,
            @Nullable Instant startedAt) {

        ScreenPage.Line line(boolean byTicket, int minutesLate) {
            return new ScreenPage.Line(
                    byTicket ? reference : ScreenName.of(name), room == null ? "" : room, startsAt, minutesLate);
        }
    }

    /** @param byTicket whether people are called by the signs of their slip instead of their name */
    public ScreenPage of(UUID hubId, boolean byTicket) {
        Instant now = clock.instant();
        LocalDate today = HubTime.today(clock);
        List<Here> here = jdbc.sql("""
                        select appointment.adviser_id, coalesce(nullif(client.known_as, ''), client.name) as name,
                               appointment.reference, room.name as room, appointment.starts_at, appointment.started_at
                        from appointment join client on client.id = client_id left join room on room.id = room_id
                        where appointment.hub_id = :hub and appointment.delivery = 'IN_PERSON'
                        and appointment.status in ('ARRIVED', 'CHECKED_IN')
                        and appointment.starts_at >= :from and appointment.starts_at < :to
                        order by appointment.starts_at, appointment.reference
                        """)
                .param("hub", hubId)
                .param("from", Timestamp.from(today.atStartOfDay(HubTime.ZONE).toInstant()))
                .param(
                        "to",
                        Timestamp.from(
                                today.plusDays(1).atStartOfDay(HubTime.ZONE).toInstant()))
                .query(WaitingRoomRows::here)
                .list();
        Map<UUID, Integer> late = here.stream()
                .collect(Collectors.groupingBy(
                        Here::adviserId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> Lateness.minutes(
                                        all.stream()
                                                .map(one -> new Lateness.Open(one.startsAt(), one.startedAt()))
                                                .toList(),
                                        now))));
        String hub = jdbc.sql("select name from hub where id = ?")
                .param(hubId)
                .query(String.class)
                .single();
        return new ScreenPage(
                hub,
                here.stream()
                        .filter(one -> one.startedAt() != null
                                && one.startedAt().plus(CALLED).isAfter(now))
                        .map(one -> one.line(byTicket, 0))
                        .toList(),
                here.stream()
                        .filter(one -> one.startedAt() == null)
                        .map(one -> one.line(byTicket, late.getOrDefault(one.adviserId(), 0)))
                        .toList());
    }

    private static Here here(ResultSet row, int n) throws SQLException {
        Timestamp started = row.getTimestamp("started_at");
        return new Here(
                row.getObject("adviser_id", UUID.class),
                row.getString("name"),
                row.getString("reference"),
                row.getString("room"),
                row.getTimestamp("starts_at").toInstant(),
                started == null ? null : started.toInstant());
    }
}
