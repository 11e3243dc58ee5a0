package scot.onward.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.access.CurrentUser;
import scot.onward.booking.internal.Inviter;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.booking.internal.LinkKind;
import scot.onward.booking.internal.OpenLinks;
import scot.onward.booking.internal.Picking;

/**
 * What a client does with an invitation: look at the safe times and choose one. Whoever has the link is the client; nobody signs
 * in, and looking uses nothing up. What is chosen is booked by the desk that invited, with every guard of its bookings.
 *
 * <p>{@link #pick} makes a transaction of its own.
 */
@Service
@PreAuthorize("permitAll()")
public class InvitedPick {

    private final OpenLinks links;
    private final Picking picking;
    private final Inviter inviter;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;

    InvitedPick(OpenLinks links, Picking picking, Inviter inviter, JdbcTemplate jdbc, CurrentUser currentUser) {
        this.links = links;
        this.picking = picking;
        this.inviter = inviter;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** What the link shows. @param from the address of whoever opens it, which is only so often allowed to be wrong */
    public Optional<InvitationPage> open(String secret, String from) {
        return links.find(LinkKind.INVITATION, secret, from).map(this::page);
    }

    /** Books the time that was chosen, once: the link is used up then. */
    public PickOutcome pick(String secret, String from, UUID clinicId, Instant startsAt) {
        Optional<Link> open = links.find(LinkKind.INVITATION, secret, from);
        if (open.isEmpty()) {
            return new PickOutcome.Gone();
        }
        Link link = open.get();
        NewInvitation invitation = picking.invitation(link);
        return currentUser.runAs(inviter.of(link, invitation.hubIds()), () -> picking.pick(link, clinicId, startsAt));
    }

    private InvitationPage page(Link link) {
        NewInvitation invitation = picking.invitation(link);
        List<OfferedTime> times =
                currentUser.runAs(inviter.of(link, invitation.hubIds()), () -> picking.times(invitation));
        return jdbc.query(
                        """
                        select substring_index(trim(coalesce(c.known_as, c.name)), ' ', 1) as first_name, c.language, h.phone
                        from client c, hub h where c.id = ? and h.id = ?
                        """,
                        (row, n) -> new InvitationPage(
                                row.getString("first_name"), row.getString("phone"), row.getString("language"), times),
                        link.clientId(),
                        link.hubId())
                .getFirst();
    }
}
