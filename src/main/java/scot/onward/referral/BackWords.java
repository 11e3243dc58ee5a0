package scot.onward.referral;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer is told, in words that the client agreed to, in the parts that the message of PRSB's social prescribing
 * standard has. Whatever is blank is not there.
 *
 * @param offered what was offered and done
 * @param outcome what came of it
 * @param asked what the referrer is asked to do, such as a letter; {@code askedBy} the day by which, {@code cover} what it
 *     has to cover
 * @param notNeeded what the referrer need not do
 * @param nextTime when and where the client comes again
 */
public record BackWords(
        String offered,
        @Nullable String outcome,
        @Nullable String asked,
        @Nullable LocalDate askedBy,
        @Nullable String cover,
        @Nullable String notNeeded,
        @Nullable String nextTime) {

    /** How long each of the long parts may be, so that all of it fits a page. */
    public static final int LONGEST = 1500;

    /** How long each of the short parts may be. */
    public static final int LONGEST_SHORT = 200;

    public BackWords {
        offered = offered.strip();
        outcome = orNull(outcome);
        asked = orNull(asked);
        askedBy = asked == null ? null : askedBy;
        cover = asked == null ? null : orNull(cover);
        notNeeded = orNull(notNeeded);
        nextTime = orNull(nextTime);
    }

    /** Words that ask nothing. */
    public static BackWords of(String offered) {
        return new BackWords(offered, null, null, null, null, null, null);
    }

    boolean isTooLong() {
        return Stream.of(offered, outcome, asked, cover).anyMatch(part -> isLonger(part, LONGEST))
                || Stream.of(notNeeded, nextTime).anyMatch(part -> isLonger(part, LONGEST_SHORT));
    }

    private static boolean isLonger(@Nullable String part, int longest) {
        return part != null && part.length() > longest;
    }

    private static @Nullable String orNull(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
