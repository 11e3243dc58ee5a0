package scot.onward.shared;

/** The type of advice by the Scottish National Standards for Information and Advice Providers. */
public enum SnsiapType {
    /** Information and signposting. */
    TYPE_I,
    /** Casework. */
    TYPE_II,
    /** Representation. */
    TYPE_III
}
