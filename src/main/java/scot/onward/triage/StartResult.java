package scot.onward.triage;

/** What came of starting a version. */
public sealed interface StartResult {

    /** It holds from its day on, and so many open cases were counted anew. */
    record Started(int recounted) implements StartResult {}

    /** Nothing was changed. */
    record Refused(StartProblem problem) implements StartResult {}
}
