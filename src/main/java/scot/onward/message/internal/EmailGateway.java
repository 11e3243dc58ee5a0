package scot.onward.message.internal;

import scot.onward.message.Gateway;
import scot.onward.message.MessageChannel;
import scot.onward.message.Outgoing;

/** E-mail through the mail server of the place; the subject is the hub's name and nothing else. */
record EmailGateway(Mail mail) implements Gateway {

    @Override
    public MessageChannel channel() {
        return MessageChannel.EMAIL;
    }

    @Override
    public Answer send(Outgoing message) {
        return mail.send(message, message.recipient(), message.hubName());
    }
}
