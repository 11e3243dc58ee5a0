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
import scot.onward.booking.OfferState;
import scot.onward.booking.OpenOffer;
import scot.onward.shared.TimeSpan;

/** What is offered to people who wait, as kept. An offer that is settled in any way gives back what it kept free. */
@Component
public class Offers {

    private final JdbcTemplate jdbc;
    private final KeptHolds holds;

    Offers(JdbcTemplate jdbc, KeptHolds holds) {
        this.jdbc = jdbc;
        this.holds = holds;
    }

    /**
     * An offer.
     *
     * @param holdId what keeps the time free; null once that has expired, and for a place in a group session
     */
    public record Offer(
            UUID id,
            UUID entryId,
            @Nullable UUID holdId,
            @Nullable UUID clinicId,
            @Nullable UUID groupSessionId,
            UUID serviceId,
            TimeSpan span,
            Instant expiresAt,
            OfferState status) {}

    /** Adds an open offer; the database refuses a second one to the same person. */
    public void add(Offer offer, UUID offeredBy, Instant now) {
        jdbc.update(
                """
                insert into waiting_offer (id, waiting_entry_id, hold_id, clinic_id, group_session_id, service_id, starts_at,
                  ends_at, offered_at, offered_by, expires_at, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                offer.id(),
                offer.entryId(),
                offer.holdId(),
                offer.clinicId(),
                offer.groupSessionId(),
                offer.serviceId(),
                Timestamp.from(offer.span().from()),
                Timestamp.from(offer.span().to()),
                Timestamp.from(now),
                offeredBy,
                Timestamp.from(offer.expiresAt()),
                offer.status().name());
    }

    /** An offer, kept from everybody else until the present transaction is over. */
    public Optional<Offer> lock(UUID offerId) {
        return jdbc.query("select * from waiting_offer where id = ? for update", Offers::offer, offerId).stream()
                .findFirst();
    }

    /** The open offer to somebody, if there is one. */
    public Optional<OpenOffer> openTo(UUID entryId) {
        return jdbc
                .query(
                        WaitingRows.OFFERS + " where o.waiting_entry_id = ? and o.status = 'OFFERED'",
                        (row, n) -> WaitingRows.offer(row),
                        entryId)
                .stream()
                .findFirst();
    }

    /** Settles an open offer; false when it was settled before. */
    public boolean settle(Offer offer, OfferState how, Instant now) {
        boolean settled = jdbc.update(
                        "update waiting_offer set status = ?, settled_at = ?, version = version + 1 where id = ? and status in ('OFFERED', 'EXPIRED')",
                        how.name(),
                        Timestamp.from(now),
                        offer.id())
                == 1;
        if (settled && how != OfferState.ACCEPTED) {
            giveBack(offer);
        }
        return settled;
    }

    /** An acceptance that came to nothing leaves the offer as it was. */
    public void restore(Offer offer) {
        jdbc.update(
                "update waiting_offer set status = ?, settled_at = if(? = 'OFFERED', null, expires_at), version = version + 1 where id = ?",
                offer.status().name(),
                offer.status().name(),
                offer.id());
    }

    /** Which appointment an accepted offer became. */
    public void became(UUID offerId, UUID appointmentId) {
        jdbc.update("update waiting_offer set appointment_id = ? where id = ?", appointmentId, offerId);
    }

    /** Settles as expired what somebody was offered and did not answer in time. */
    public void expire(UUID entryId, Instant now) {
        open("waiting_entry_id = ? and expires_at <= ?", entryId, Timestamp.from(now))
                .forEach(offer -> settle(offer, OfferState.EXPIRED, now));
    }

    /** Open offers that nobody answered in time. */
    public List<Offer> lapsed(Instant now) {
        return open("expires_at <= ?", Timestamp.from(now));
    }

    /** Takes back what is offered to a client who is off the list. */
    public void withdrawFrom(UUID clientId, Instant now) {
        open("waiting_entry_id in (select id from waiting_entry where client_id = ? and status <> 'WAITING')", clientId)
                .forEach(offer -> settle(offer, OfferState.WITHDRAWN, now));
    }

    /** Takes back what is offered of a group session that is off. */
    void withdrawPlaces(UUID groupSessionId, Instant now) {
        open("group_session_id = ?", groupSessionId).forEach(offer -> settle(offer, OfferState.WITHDRAWN, now));
    }

    private List<Offer> open(String condition, Object... values) {
        return jdbc.query(
                "select * from waiting_offer where status = 'OFFERED' and " + condition, Offers::offer, values);
    }

    private void giveBack(Offer offer) {
        if (offer.groupSessionId() != null) {
            jdbc.update("update group_place set held_for = null, held_until = null where held_for = ?", offer.id());
        }
        if (offer.holdId() != null) {
            holds.remove(offer.holdId());
        }
    }

    private static Offer offer(ResultSet row, int n) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("waiting_entry_id", UUID.class),
                row.getObject("hold_id", UUID.class),
                row.getObject("clinic_id", UUID.class),
                row.getObject("group_session_id", UUID.class),
                row.getObject("service_id", UUID.class),
                new TimeSpan(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                row.getTimestamp("expires_at").toInstant(),
                OfferState.valueOf(row.getString("status")));
    }
}
