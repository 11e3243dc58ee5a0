package scot.onward.message;

import java.util.List;

/** What became of words that somebody wanted to use. */
public sealed interface WordingOutcome {

    /** They are used from now on. */
    record Used() implements WordingOutcome {}

    /** They cannot be used like this. */
    record Refused(List<WordingProblem> problems) implements WordingOutcome {}

    /** Nobody who speaks the language has read them. */
    record Unchecked() implements WordingOutcome {}

    /** Somebody else has changed them meanwhile; nothing was kept. */
    record Overtaken() implements WordingOutcome {}
}
