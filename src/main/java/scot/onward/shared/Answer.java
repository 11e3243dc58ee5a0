package scot.onward.shared;

/** An answer to a question that may always be left unasked; "not asked" is never read as "no". */
public enum Answer {
    YES,
    NO,
    NOT_ASKED
}
