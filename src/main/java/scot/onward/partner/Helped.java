package scot.onward.partner;

/** Whether it helped, in the words of the agency that did the work. */
public enum Helped {
    YES,
    PARTLY,
    NO
}
