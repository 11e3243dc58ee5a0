package scot.onward.exchange.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.Repair;

/** Phone numbers, written as in Britain: 07700 900563, 0141 496 0123; foreign ones with their country code. */
public final class PhoneText {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int BRITAIN = 44;
    private static final Pattern WRITTEN = Pattern.compile("[+(\\d][\\d\\s().-]{6,24}");
    private static final Pattern CUT_SHORT = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d+");

    private PhoneText() {}

    public static Understood<String> read(String text) {
        if (CUT_SHORT.matcher(text).matches()) {
            return Understood.not(CellProblem.Kind.NUMBER_CUT_SHORT);
        }
        Optional<String> written = number(text);
        if (written.isEmpty()) {
            return Understood.not(CellProblem.Kind.WRONG_PHONE);
        }
        boolean zeroLost = "123456789".indexOf(text.charAt(0)) >= 0
                && text.chars().filter(Character::isDigit).count() == 10;
        return zeroLost
                ? Understood.repaired(written.get(), Repair.Kind.LEADING_ZERO_LOST)
                : Understood.as(written.get());
    }

    private static Optional<String> number(String text) {
        if (!WRITTEN.matcher(text).matches()) {
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
