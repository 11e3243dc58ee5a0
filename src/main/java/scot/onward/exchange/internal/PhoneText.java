package scot.onward.exchange.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.Repair;

/** Phone numbers, written as in Britain: 07700 900563, 0141 496 0123; foreign ones with their country code. */
public final class PhoneText {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int BRITAIN = 44;

    private PhoneText() {}

    public static Understood<String> read(String text) {
        if (text.matches("\\d[.,]\\d+[eE]\\+?\\d+")) {
            return Understood.not(CellProblem.Kind.NUMBER_CUT_SHORT);
        }
        Optional<String> written = number(text);
        if (written.isEmpty()) {
            return Understood.not(CellProblem.Kind.WRONG_PHONE);
        }
        boolean zeroLost = text.replaceAll("\\D", "").length() == 10 && text.matches("[1-9].*");
        return zeroLost
                ? Understood.repaired(written.get(), Repair.Kind.LEADING_ZERO_LOST)
                : Understood.as(written.get());
    }

    private static Optional<String> number(String text) {
        if (!text.matches("[+(\\d][\\d\\s().-]{6,24}")) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(text, "GB");
            if (!NUMBERS.isPossibleNumber(number)) {
                return Optional.empty();
            }
            boolean british = number.getCountryCode() == BRITAIN;
            return Optional.of(
                    NUMBERS.format(number, british ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
