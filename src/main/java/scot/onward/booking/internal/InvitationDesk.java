package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Secrets;
import scot.onward.booking.InviteOutcome.Cause;
import scot.onward.booking.NewInvitation;
import scot.onward.booking.internal.KeptLinks.Link;
import scot.onward.booking.internal.KeptLinks.Secret;
import scot.onward.client.ClientCard;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.message.Composed;
import scot.onward.message.DraftMessage;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.NewMessage;
import scot.onward.message.Notice;
import scot.onward.message.Outbox;
import scot.onward.message.Reach;
import scot.onward.message.Wordings;

/** What happens inside the transaction of an invitation: the link, what it offers, and the message that carries it. */
@Component
public class InvitationDesk {

    private static final Duration LIFE = Duration.ofDays(14);
    private static final String NOT_YET = "…";

    private final PublicAddress address;
    private final KeptLinks links;
    private final KeptInvitations invitations;
    private final Wordings wordings;
    private final Outbox outbox;
    private final Places places;
    private final CurrentUser currentUser;
    private final Clock clock;

    InvitationDesk(
            PublicAddress address,
            KeptLinks links,
            KeptInvitations invitations,
            Wordings wordings,
            Outbox outbox,
            Places places,
            CurrentUser currentUser,
            Clock clock) {
        this.address = address;
        this.links = links;
        this.invitations = invitations;
        this.wordings = wordings;
        this.outbox = outbox;
        this.places = places;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Why no link can be sent to this client, if so. */
    public Optional<Cause> cannotReach(ClientCard client) {
        MessageChannel channel = Reach.of(client.contact()).channel();
        if (channel != MessageChannel.TEXT && channel != MessageChannel.EMAIL) {
            return Optional.of(Cause.NO_SAFE_WAY);
        }
        return address.of(LinkKind.INVITATION, NOT_YET).isEmpty() ? Optional.of(Cause.NO_ADDRESS) : Optional.empty();
    }

    /** The first safe way, in which the service is never named. */
    private static Reach reach(ClientCard client) {
        Reach usual = Reach.of(client.contact());
        return new Reach(usual.channel(), usual.recipient(), false);
    }

    /** The words as they would be sent. */
    public DraftMessage draft(ClientCard client, NewInvitation invitation) {
        HubRow hub = places.hub(invitation.wish().hubId());
        Reach reach = reach(client);
        Composed words = words(client, hub, reach, NOT_YET, expires(invitation, hub));
        return new DraftMessage(reach, words.text(), null);
    }

    /** Makes the link and queues its message; what was sent. */
    public DraftMessage send(ClientCard client, NewInvitation invitation) {
        HubRow hub = places.hub(invitation.wish().hubId());
        Reach reach = reach(client);
        Instant now = clock.instant();
        Instant expires = expires(invitation, hub);
        takeBack(client.id());
        String secret = Secrets.fresh();
        UUID id = UUID.randomUUID();
        UUID inviter = currentUser.get().accountId();
        links.add(List.of(new Secret(
                new Link(id, LinkKind.INVITATION, client.id(), hub.id(), null, null, now, inviter, expires), secret)));
        invitations.add(id, invitation);
        Composed words = words(client, hub, reach, secret, expires);
        outbox.queue(new NewMessage(
                client.id(),
                hub.id(),
                null,
                MessageKind.INVITATION,
                reach.channel(),
                reach.recipient(),
                words.text(),
                words.language(),
                now.plus(Outbox.TIME_TO_UNDO),
                expires,
                null,
                words.wordingId()));
        return new DraftMessage(reach, words.text(), null);
    }

    /** Makes the client's link worthless, and stops its message if it still waits. */
    public void takeBack(UUID clientId) {
        links.revokeInvitations(clientId, clock.instant());
        outbox.stopInvitations(clientId);
    }

    private Composed words(ClientCard client, HubRow hub, Reach reach, String secret, Instant expires) {
        String language = client.language() == null ? client.interpreter() : client.language();
        Notice notice = Notice.invitation(
                client.nameToUse(),
                expires.atZone(hub.zone()).toLocalDateTime(),
                hub.shortName(),
                hub.phone(),
                address.of(LinkKind.INVITATION, secret).orElse(NOT_YET));
        return wordings.compose(MessageKind.INVITATION, reach.channel(), hub.organisationId(), language, notice);
    }

    /** Two weeks from now, or with the end of the last safe date. */
    private Instant expires(NewInvitation invitation, HubRow hub) {
        Instant usual = clock.instant().plus(LIFE);
        LocalDate last = invitation.wish().lastSafeDate();
        Instant end =
                last == null ? usual : last.plusDays(1).atStartOfDay(hub.zone()).toInstant();
        return end.isBefore(usual) ? end : usual;
    }
}
