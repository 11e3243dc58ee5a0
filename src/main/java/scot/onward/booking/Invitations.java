package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.InviteOutcome.Cause;
import scot.onward.booking.InviteOutcome.Invited;
import scot.onward.booking.InviteOutcome.NotInvited;
import scot.onward.booking.internal.InvitationDesk;
import scot.onward.booking.internal.KeptLinks;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Picking;
import scot.onward.client.Clients;
import scot.onward.hub.HubSwitch;
import scot.onward.hub.HubSwitches;
import scot.onward.message.DraftMessage;

/**
 * Invites a client to choose among safe times by a link. The link is sent in a way that is safe for them, works once, ends after
 * two weeks or with the last safe date, and is worthless once they have a time or a newer link.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class Invitations {

    private final HubSwitches hubs;
    private final InvitationDesk desk;
    private final Picking picking;
    private final KeptLinks links;
    private final Clients clients;
    private final OwnAppointments own;
    private final Clock clock;

    Invitations(
            HubSwitches hubs,
            InvitationDesk desk,
            Picking picking,
            KeptLinks links,
            Clients clients,
            OwnAppointments own,
            Clock clock) {
        this.hubs = hubs;
        this.desk = desk;
        this.picking = picking;
        this.links = links;
        this.clients = clients;
        this.own = own;
        this.clock = clock;
    }

    /** Whether a hub invites by link at all. */
    @Transactional(readOnly = true)
    public boolean isOnAt(UUID hubId) {
        return hubs.isOn(hubId, HubSwitch.INVITES);
    }

    /** Why this client cannot be invited, if so. */
    public Optional<Cause> whyNot(NewInvitation invitation) {
        requireOwn(invitation);
        if (!hubs.isOn(invitation.wish().hubId(), HubSwitch.INVITES)) {
            return Optional.of(Cause.SWITCHED_OFF);
        }
        return invitation.hubIds().isEmpty()
                ? Optional.of(Cause.NO_HUB)
                : desk.cannotReach(clients.card(invitation.clientId()));
    }

    /** The words that would be sent, with the place of the link. */
    public DraftMessage draft(NewInvitation invitation) {
        return desk.draft(clients.card(invitation.clientId()), invitation);
    }

    /** The times that the client would see now. */
    public List<OfferedTime> times(NewInvitation invitation) {
        requireOwn(invitation);
        return picking.times(invitation);
    }

    /** When the client was invited with a link that still works. */
    @Transactional(readOnly = true)
    public Optional<Instant> openSince(UUID clientId) {
        own.requireClient(clientId);
        return links.openInvitation(clientId, clock.instant()).map(KeptLinks.Link::createdAt);
    }

    /** Sends the link after the time to undo; an earlier one of this client becomes worthless. */
    public InviteOutcome invite(NewInvitation invitation) {
        return whyNot(invitation).<InviteOutcome>map(NotInvited::new).orElseGet(() -> {
            DraftMessage sent = desk.send(clients.card(invitation.clientId()), invitation);
            return new Invited(sent.reach().channel(), sent.reach().recipient());
        });
    }

    /** Makes the link of a client worthless, and stops its message if it still waits. */
    public void takeBack(UUID clientId) {
        own.requireClient(clientId);
        desk.takeBack(clientId);
    }

    private void requireOwn(NewInvitation invitation) {
        own.requireClient(invitation.clientId());
        own.requireHub(invitation.wish().hubId());
        invitation.hubIds().forEach(own::requireHub);
    }
}
