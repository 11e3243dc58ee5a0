package scot.onward.message;

/** Why a message did not reach the client. */
public enum MessageFailure {
    /** What was written as a telephone number is none. */
    NO_SUCH_NUMBER,
    /** The number belongs to a telephone that gets no texts. */
    NO_TEXTS_THERE,
    /** What was written as an e-mail address is none. */
    NO_SUCH_ADDRESS,
    /** The client has said since that this way is not safe, or has another number or address now. */
    NOT_SAFE_NOW,
    /** The client's safe times leave none before the message has lost its use. */
    NO_SAFE_TIME,
    /** The other side said no for good. */
    REFUSED,
    /** The other side could not be reached, or put us off, for too long. */
    NO_ANSWER,
    /** It has lost its use before it could go. */
    TOO_LATE,
    /** It went out and came back: a bounced e-mail, a returned letter. */
    CAME_BACK
}
