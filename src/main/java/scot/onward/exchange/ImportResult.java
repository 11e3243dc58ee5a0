package scot.onward.exchange;

/** What came of an import: everything, or nothing. */
public sealed interface ImportResult {

    /** Every row that was ready is a referral now. */
    record Imported(int referrals) implements ImportResult {}

    /** Some of the rows were imported by somebody else in the meantime; nothing was saved. */
    record ImportedMeanwhile() implements ImportResult {}

    /** One row was refused after all; nothing was saved. */
    record RowRefused(int row) implements ImportResult {}

    /** The database failed in the middle; nothing was saved. */
    record Failed() implements ImportResult {}
}
