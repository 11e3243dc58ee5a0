package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.ResourceKind;

/**
 * The places of group sessions, a row each. A place is one appointment's, kept for one offer, or free; there are as many rows as
 * places, so that the database itself cannot give away more.
 */
@Component
class GroupPlaces {

    private static final String FREE_FOR = """
            group_session_id = ? and appointment_id is null and (held_until is null or held_until <= ? or held_for = ?)
            """;

    private final Claims claims;
    private final JdbcTemplate jdbc;

    GroupPlaces(Claims claims, JdbcTemplate jdbc) {
        this.claims = claims;
        this.jdbc = jdbc;
    }

    /** Adds places with the numbers {@code from} to {@code to}. */
    void add(UUID groupId, int from, int to) {
        for (int number = from; number <= to; number++) {
            jdbc.update("insert into group_place (group_session_id, number) values (?, ?)", groupId, number);
        }
    }

    /** Removes so many places that nobody has or is offered. */
    void removeFree(UUID groupId, int count, Instant now) {
        jdbc.update(
                "delete from group_place where group_session_id = ? and appointment_id is null and (held_until is null or held_until <= ?) order by number desc limit ?",
                groupId,
                Timestamp.from(now),
                count);
    }

    int countFree(UUID groupId, Instant now) {
        Integer free = jdbc.queryForObject(
                "select count(*) from group_place where group_session_id = ? and appointment_id is null and (held_until is null or held_until <= ?)",
                Integer.class,
                groupId,
                Timestamp.from(now));
        return free == null ? 0 : free;
    }

    int highest(UUID groupId) {
        Integer highest = jdbc.queryForObject(
                "select coalesce(max(number), 0) from group_place where group_session_id = ?", Integer.class, groupId);
        return highest == null ? 0 : highest;
    }

    /** A place that can be given, first the one that is kept for {@code offerId}. */
    Optional<Integer> free(UUID groupId, @Nullable UUID offerId, Instant now) {
        return jdbc
                .query(
                        "select number from group_place where " + FREE_FOR
                                + " order by not held_for <=> ?, number limit 1 for update",
                        (row, n) -> row.getInt(1),
                        groupId,
                        Timestamp.from(now),
                        offerId,
                        offerId)
                .stream()
                .findFirst();
    }

    void give(UUID groupId, int number, UUID appointmentId) {
        jdbc.update(
                "update group_place set appointment_id = ?, held_for = null, held_until = null where group_session_id = ? and number = ?",
                appointmentId,
                groupId,
                number);
    }

    /** Keeps a free place for an offer; false when there is none. */
    boolean keep(UUID groupId, UUID offerId, Instant until, Instant now) {
        return jdbc.update(
                        "update group_place set held_for = ?, held_until = ? where group_session_id = ? and appointment_id is null and (held_until is null or held_until <= ?) order by number limit 1",
                        offerId,
                        Timestamp.from(until),
                        groupId,
                        Timestamp.from(now))
                == 1;
    }

    /** Gives a cancelled appointment a place and its client's time again; false when there is none any more. */
    boolean takeAgain(UUID groupId, Appointment appointment, Instant now) {
        List<Claim> claim = List.of(new Claim(appointment.clientId(), ResourceKind.CLIENT, appointment.span()));
        claims.lock(claim);
        // Written and not only locked, so that a cluster sees a cancellation of the session in the same moment.
        int open = jdbc.update(
                "update group_session set version = version + 1 where id = ? and cancelled_at is null", groupId);
        Optional<Integer> place = free(groupId, null, now);
        if (open == 0 || place.isEmpty() || !claims.inTheWay(claim, List.of()).isEmpty()) {
            return false;
        }
        give(groupId, place.get(), appointment.id());
        claims.take(Taker.appointment(appointment.id()), claim);
        return true;
    }

    /** The place of an appointment that is off is free again. */
    void giveBack(UUID appointmentId) {
        jdbc.update("update group_place set appointment_id = null where appointment_id = ?", appointmentId);
    }

    /** So many places are kept for people to whom they are offered. */
    int kept(UUID groupId, Instant now) {
        Integer kept = jdbc.queryForObject(
                "select count(*) from group_place where group_session_id = ? and appointment_id is null and held_until > ?",
                Integer.class,
                groupId,
                Timestamp.from(now));
        return kept == null ? 0 : kept;
    }
}
