package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.ChangeRequestRow.CameBy;
import scot.onward.booking.ChangeRequestRow.Kind;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.booking.internal.KeptRequests;
import scot.onward.booking.internal.KeptRequests.Asked;
import scot.onward.booking.internal.LinkKind;
import scot.onward.booking.internal.OpenLinks;

/**
 * What a client does with the link in a confirmation or a reminder: ask reception for another time. Whoever has the link is
 * the client; nobody signs in. Looking changes nothing, so that a mail scanner that opens the link uses nothing up.
 *
 * <p>A link that is guessed, used, too old, or about an appointment that has changed is answered as one that never was.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class ClientLinks {

    private final OpenLinks links;
    private final KeptRequests requests;
    private final BoardChanges board;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ClientLinks(OpenLinks links, KeptRequests requests, BoardChanges board, JdbcTemplate jdbc, Clock clock) {
        this.links = links;
        this.requests = requests;
        this.board = board;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the link shows. @param from the address of whoever opens it, which is only so often allowed to be wrong */
    @Transactional(readOnly = true)
    public Optional<ChangePage> open(String secret, String from) {
        return links.find(LinkKind.CHANGE, secret, from).flatMap(this::page);
    }

    /** Puts the wish for another time on reception's desk; false for a link that leads nowhere. Until then the time stays. */
    public boolean askForAnotherTime(String secret, String from) {
        Optional<Link> open = links.find(LinkKind.CHANGE, secret, from).filter(links::use);
        open.ifPresent(link -> {
            Instant now = clock.instant();
            Asked asked = new Asked(
                    link.id(),
                    Kind.CHANGE,
                    CameBy.LINK,
                    null,
                    link.clientId(),
                    link.appointmentId(),
                    link.aboutStartsAt(),
                    null,
                    null);
            if (requests.add(asked, List.of(link.hubId()), now)) {
                board.changed(link.hubId());
            }
        });
        return open.isPresent();
    }

    private Optional<ChangePage> page(Link link) {
        UUID appointmentId = link.appointmentId();
        return jdbc
                .query(
                        """
                        select substring_index(trim(coalesce(c.known_as, c.name)), ' ', 1) as first_name, c.language, a.starts_at,
                          h.zone, h.phone
                        from appointment a join client c on c.id = a.client_id join hub h on h.id = a.hub_id where a.id = ?
                        """,
                        (row, n) -> new ChangePage(
                                row.getString("first_name"),
                                row.getTimestamp("starts_at")
                                        .toInstant()
                                        .atZone(ZoneId.of(row.getString("zone")))
                                        .toLocalDateTime(),
                                row.getString("phone"),
                                row.getString("language")),
                        appointmentId)
                .stream()
                .findFirst();
    }
}
