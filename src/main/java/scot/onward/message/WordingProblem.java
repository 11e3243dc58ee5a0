package scot.onward.message;

/** What speaks against a wording. */
public sealed interface WordingProblem {

    /** There is nothing in it. */
    record Empty() implements WordingProblem {}

    /** It is longer than anybody reads. */
    record TooLong(int characters) implements WordingProblem {}

    /** A brace or a bracket is not closed, or one stands inside another. */
    record Unclosed() implements WordingProblem {}

    /** There is no such field, or messages of this kind have nothing for it. */
    record UnknownField(String word) implements WordingProblem {}

    /** The message would not say what it is for. */
    record Missing(WordingField field) implements WordingProblem {}

    /** Some messages have nothing to say there, so that it must stand in an optional part. */
    record NotOptional(WordingField field) implements WordingProblem {}

    /** It would tell why somebody comes. */
    record TellsReason(String word) implements WordingProblem {}
}
