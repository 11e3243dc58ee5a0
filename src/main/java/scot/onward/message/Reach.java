package scot.onward.message;

import scot.onward.client.SafeContact;

/**
 * How a client is reached: only in a way that the client said is safe, otherwise with a slip at the desk.
 *
 * @param recipient a number or an address; empty for a slip
 */
public record Reach(MessageChannel channel, String recipient) {

    /** The first safe way: text, then e-mail, then a slip handed over. */
    public static Reach of(SafeContact contact) {
        String phone = contact.phone();
        String email = contact.email();
        if (contact.textOk() && phone != null) {
            return new Reach(MessageChannel.TEXT, phone);
        }
        if (contact.emailOk() && email != null) {
            return new Reach(MessageChannel.EMAIL, email);
        }
        return new Reach(MessageChannel.SLIP, "");
    }
}
