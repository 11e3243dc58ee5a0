package scot.onward.shared;

/** Refuses words that a person typed, saying in plain words what to write instead; its message may be shown. */
public class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Unreadable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a text was refused, for a screen or an import that words it in its own way. */
    public enum Reason {
        NOT_MONEY,
        FRACTION_OF_A_PENNY,
        TOO_LARGE,
        NOT_A_POSTCODE,
        NOT_TEN_DIGITS,
        NO_SUCH_DATE,
        WRONG_CHECK_DIGIT
    }
}
