package scot.onward.message;

import org.jspecify.annotations.Nullable;

/** What came of the appointments that clients were told of in one wording. @param own null for the neutral one */
public record WordingResult(@Nullable OwnWording own, String text, Turnout turnout) {}
