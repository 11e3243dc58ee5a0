package scot.onward.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Hides counts of fewer than five people, and what would reveal them by subtraction. Nought is shown: it is about nobody.
 */
public final class Suppression {

    /** The smallest count that may be shown, other than nought. */
    public static final long SMALLEST = 5;

    private Suppression() {}

    /** Parts and their sum as they may be shown; empty where hidden. */
    public record Shown(List<OptionalLong> parts, OptionalLong total) {

        public Shown {
            parts = List.copyOf(parts);
        }
    }

    /** One count that nothing else is shown beside; empty where hidden. */
    public static OptionalLong alone(long count) {
        return isSmall(count) ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * Counts that add up to a total which is shown as well. Where the hidden parts could be worked out from the rest, the
     * smallest of the others is hidden too; where that does not help, so is the total.
     */
    public static Shown row(List<Long> counts) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        List<Integer> bySize = IntStream.range(0, counts.size())
                .filter(i -> counts.get(i) > 0)
                .boxed()
                .sorted(Comparator.comparing(counts::get))
                .toList();
        int hidden = (int) bySize.stream().filter(i -> isSmall(counts.get(i))).count();
        while (hidden < bySize.size() && !isSafe(counts, bySize.subList(0, hidden))) {
            hidden++;
        }
        List<Integer> hiddenOnes = bySize.subList(0, hidden);
        List<OptionalLong> parts = IntStream.range(0, counts.size())
                .mapToObj(i -> hiddenOnes.contains(i) ? OptionalLong.empty() : OptionalLong.of(counts.get(i)))
                .toList();
        return new Shown(parts, isSafe(counts, hiddenOnes) ? alone(total) : OptionalLong.empty());
    }

    /**
     * Counts of which each is part of the one before, as the stages of a funnel. A stage is shown only where it differs
     * from the one last shown by nobody or by five and more, so that no difference between two of them tells a small one.
     */
    public static List<OptionalLong> falling(List<Long> counts) {
        List<OptionalLong> shown = new ArrayList<>();
        long last = -1;
        for (long count : counts) {
            boolean tells = isSmall(count) || (last >= 0 && isSmall(last - count));
            shown.add(tells ? OptionalLong.empty() : OptionalLong.of(count));
            last = tells ? last : count;
        }
        return shown;
    }

    /** Whether nobody can tell a hidden part from the sum of the hidden ones, which the total gives away. */
    private static boolean isSafe(List<Long> counts, List<Integer> hidden) {
        LongStream values = hidden.stream().mapToLong(counts::get);
        long sum = values.sum();
        return hidden.isEmpty() || (hidden.size() >= 2 && sum >= SMALLEST && sum > hidden.size());
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SMALLEST;
    }
}
