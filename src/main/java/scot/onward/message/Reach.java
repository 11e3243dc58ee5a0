package scot.onward.message;

import org.jspecify.annotations.Nullable;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;

/**
 * How a client is reached: only in a way that the client said is safe, otherwise with a slip at the desk.
 *
 * @param recipient a number or an address; empty for a slip
 * @param mayNameService whether the service may be named in this way
 */
public record Reach(MessageChannel channel, String recipient, boolean mayNameService) {

    /** The first safe way: text, then e-mail, then a slip handed over. */
    public static Reach of(SafeContact contact) {
        String phone = contact.phone();
        String email = contact.email();
        if (contact.allows(ReachWay.TEXT) && phone != null) {
            return new Reach(MessageChannel.TEXT, phone, contact.mayNameService(ReachWay.TEXT));
        }
        if (contact.allows(ReachWay.EMAIL) && email != null) {
            return new Reach(MessageChannel.EMAIL, email, contact.mayNameService(ReachWay.EMAIL));
        }
        return slip(contact);
    }

    /** This very way, which the client allows; an address that nobody knows is empty. */
    public static Reach by(MessageChannel channel, SafeContact contact, @Nullable String address) {
        return switch (channel) {
            case TEXT -> new Reach(channel, known(contact.phone()), contact.mayNameService(ReachWay.TEXT));
            case EMAIL -> new Reach(channel, known(contact.email()), contact.mayNameService(ReachWay.EMAIL));
            case LETTER -> letter(contact, known(address));
            case SLIP -> slip(contact);
        };
    }

    private static String known(@Nullable String where) {
        return where == null ? "" : where;
    }

    /** A letter to this address. */
    public static Reach letter(SafeContact contact, String address) {
        return new Reach(MessageChannel.LETTER, address, contact.mayNameService(ReachWay.LETTER));
    }

    /** Paper handed over; it is found at home as a letter is, so what they said of letters holds. */
    public static Reach slip(SafeContact contact) {
        return new Reach(MessageChannel.SLIP, "", contact.mayNameService(ReachWay.LETTER));
    }
}
