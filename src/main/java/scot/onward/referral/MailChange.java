package scot.onward.referral;

/** What came of saying where a practice wants its weekly summary. */
public sealed interface MailChange {

    /** It goes there from now on. */
    record GoesTo(String address) implements MailChange {}

    /** It is not sent by e-mail. */
    record NotSent() implements MailChange {}

    /** What was typed is no e-mail address; nothing was changed. */
    record NoAddress() implements MailChange {}
}
