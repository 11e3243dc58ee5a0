package scot.onward.triage;

/** What counting from a letter gives: a deadline, or the reason why the date cannot be right. */
public sealed interface CountedDate permits Deadline, DateRefused {}
