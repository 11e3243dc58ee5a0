package scot.onward.message;

/** How many appointments were attended and how many were not, among those of one wording; a person said which. */
public record Turnout(long attended, long didNotAttend) {

    /** Nobody yet. */
    public static final Turnout NONE = new Turnout(0, 0);

    private static final long SMALLEST = 5;
    private static final double SURE = 1.96;

    /** Of how many it is known. */
    public long all() {
        return attended + didNotAttend;
    }

    /** Whether a number is so small that it could be about somebody whom one knows; nought is about nobody. */
    public boolean isHidden() {
        return isSmall(all()) || isSmall(attended) || isSmall(didNotAttend);
    }

    /** Whether even the sum is. */
    public boolean isAllHidden() {
        return isSmall(all());
    }

    /** How many of a hundred did not attend. */
    public int percent() {
        return all() == 0 ? 0 : Math.toIntExact(Math.round(100.0 * didNotAttend / all()));
    }

    /** From where to where that percentage may lie by chance, 95 times of 100 (Wilson's interval). */
    public Range chance() {
        double n = all();
        if (n == 0) {
            return new Range(0, 100);
        }
        double share = didNotAttend / n;
        double square = SURE * SURE;
        double middle = (share + square / (2 * n)) / (1 + square / n);
        double half = SURE / (1 + square / n) * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
        return new Range((int) Math.round(100 * (middle - half)), (int) Math.round(100 * (middle + half)));
    }

    /** Percentages. */
    public record Range(int from, int to) {}

    private static boolean isSmall(long count) {
        return count > 0 && count < SMALLEST;
    }
}
