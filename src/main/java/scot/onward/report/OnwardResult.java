package scot.onward.report;

/** What came of the onward referrals to one destination; "sent" is no result, so those without one are not known. */
public record OnwardResult(
        String destination, long sent, long helped, long attended, long accepted, long declined, long notKnown) {

    public OnwardResult plus(OnwardResult other) {
        return new OnwardResult(
                destination,
                sent + other.sent,
                helped + other.helped,
                attended + other.attended,
                accepted + other.accepted,
                declined + other.declined,
                notKnown + other.notKnown);
    }
}
