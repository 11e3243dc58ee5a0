package scot.onward.triage;

/**
 * A letter's date that nothing can safely be counted from.
 *
 * @param reason in plain words, to be shown beside the field
 */
public record DateRefused(String reason) implements CountedDate {}
