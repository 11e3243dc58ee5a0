package scot.onward.access;

/** What a program may do with its token. */
public enum ApiPurpose {
    /** See places and free times, and book, read, move and cancel appointments. */
    SCHEDULING,
    /** Find, read and register the people whom appointments are for. */
    PATIENTS,
    /** Hand in what clients answer to text messages. */
    REPLIES,
    /** Send referrals in for a practice, and read what became of them as far as the practice may know. */
    REFERRALS;

    /** The authority that Spring Security knows this purpose by. */
    public String authority() {
        return "PURPOSE_" + name();
    }
}
