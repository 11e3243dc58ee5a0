package scot.onward.shared;

/** How client and adviser meet. */
public enum Delivery {
    IN_PERSON,
    PHONE,
    VIDEO
}
