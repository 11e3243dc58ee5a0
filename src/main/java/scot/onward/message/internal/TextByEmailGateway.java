package scot.onward.message.internal;

import scot.onward.message.Gateway;
import scot.onward.message.MessageChannel;
import scot.onward.message.Outgoing;

/**
 * Texts through a service that takes them as e-mail.
 *
 * @param pattern its address, with {@code {number}} for the number as 447700900123
 */
record TextByEmailGateway(Mail mail, String pattern) implements Gateway {

    static final String NUMBER = "{number}";

    @Override
    public MessageChannel channel() {
        return MessageChannel.TEXT;
    }

    @Override
    public Answer send(Outgoing message) {
        String number = message.recipient().replace("+", "");
        return mail.send(message, pattern.replace(NUMBER, number), "");
    }
}
