package scot.onward.partner;

import java.time.LocalDate;

/** What came of sending an onward referral. */
public sealed interface Sending {

    /** It is in the agency's inbox; the agency is asked to answer by then. */
    record Sent(LocalDate answerBy) implements Sending {}

    /** The client has approved no summary yet: there is nothing that may be sent. */
    record NoSummary() implements Sending {}

    /** The client's consent to share with this agency is missing, ended or withdrawn. */
    record NoConsent() implements Sending {}

    /** It is not waiting to be sent any more. */
    record NotNow(OnwardStatus status) implements Sending {}
}
