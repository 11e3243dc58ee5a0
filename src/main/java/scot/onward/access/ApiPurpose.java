package scot.onward.access;

/** What a program may do with its token. */
public enum ApiPurpose {
    /** See places and free times, and book, read, move and cancel appointments. */
    SCHEDULING,
    /** Find, read and register the people whom appointments are for. */
    PATIENTS,
    /** Hand in what clients answer to text messages. */
    REPLIES;

    /** The authority that Spring Security knows this purpose by. */
    public String authority() {
        return "PURPOSE_" + name();
    }
}
