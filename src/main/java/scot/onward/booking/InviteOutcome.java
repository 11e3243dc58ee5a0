package scot.onward.booking;

import scot.onward.message.MessageChannel;

/** What came of an invitation. Anything but {@link Invited} has saved and sent nothing. */
public sealed interface InviteOutcome {

    /** It waits in the outbox. */
    record Invited(MessageChannel channel, String recipient) implements InviteOutcome {}

    /** There is none. */
    record NotInvited(Cause cause) implements InviteOutcome {}

    /** Why a client is not invited. */
    enum Cause {
        /** The hub has not switched invitations on. */
        SWITCHED_OFF,
        /** Neither a text message nor an e-mail is safe. */
        NO_SAFE_WAY,
        /** The installation has no public address that a link could lead to. */
        NO_ADDRESS,
        /** There is no hub to choose. */
        NO_HUB
    }
}
