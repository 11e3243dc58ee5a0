package scot.onward.message.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageFailure;

/** Whom a message is to reach, read from what was typed into the client's record. */
public sealed interface Addressee {

    /** @param address in the one form that gateways want */
    record Good(String address) implements Addressee {}

    record None(MessageFailure why) implements Addressee {}

    /** Numbers that Ofcom keeps for drama belong to nobody, but are mobile numbers in every demonstration. */
    Pattern DRAMA_MOBILE = Pattern.compile("\\+447700900\\d{3}");

    /** Reads a recipient of a channel that has a gateway. */
    static Addressee of(MessageChannel channel, String typed) {
        return switch (channel) {
            case TEXT -> number(typed);
            case EMAIL -> email(typed);
            case LETTER, SLIP -> new Good(typed);
        };
    }

    private static Addressee number(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        PhoneNumber number;
        try {
            number = numbers.parse(typed, "GB");
        } catch (NumberParseException e) {
            return new None(MessageFailure.NO_SUCH_NUMBER);
        }
        String plain = numbers.format(number, PhoneNumberFormat.E164);
        if (DRAMA_MOBILE.matcher(plain).matches()) {
            return new Good(plain);
        }
        return switch (numbers.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE, PERSONAL_NUMBER -> new Good(plain);
            case UNKNOWN -> new None(MessageFailure.NO_SUCH_NUMBER);
            default -> new None(MessageFailure.NO_TEXTS_THERE);
        };
    }

    private static Addressee email(String typed) {
        try {
            InternetAddress address = new InternetAddress(typed.strip(), true);
            address.validate();
            return address.getAddress().contains("@")
                    ? new Good(address.getAddress())
                    : new None(MessageFailure.NO_SUCH_ADDRESS);
        } catch (AddressException e) {
            return new None(MessageFailure.NO_SUCH_ADDRESS);
        }
    }
}
