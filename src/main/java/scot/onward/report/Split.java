package scot.onward.report;

/** By what a funnel is taken apart. */
public enum Split {
    ALL,
    PRACTICE,
    REFERRER_ROLE
}
