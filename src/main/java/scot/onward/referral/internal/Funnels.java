package scot.onward.referral.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.PracticeFunnel;
import scot.onward.referral.PracticeFunnel.Count;
import scot.onward.referral.Stage;
import scot.onward.shared.Suppression;

/**
 * Counts how far referrals got and how long each stage took. Pure. A journey is the first moment of each stage; whoever got to
 * a later stage counts at every earlier one, since a booking is also a contact.
 */
public final class Funnels {

    private static final List<Stage> STAGES = List.of(Stage.values());

    private Funnels() {}

    /** The funnel of some referrals, each number as it is. */
    public static PracticeFunnel of(List<Map<Stage, Instant>> journeys) {
        return new PracticeFunnel(STAGES.stream()
                .map(stage -> new Count(stage, got(journeys, stage), median(journeys, stage)))
                .toList());
    }

    /**
     * The funnel of everybody's referrals for one who knows their own: a number is shown only where what remains without
     * the own ones tells nothing of fewer than five people.
     */
    public static PracticeFunnel ofAll(List<Map<Stage, Instant>> own, List<Map<Stage, Instant>> others) {
        List<OptionalLong> tellable = Suppression.falling(
                STAGES.stream().map(stage -> (long) got(others, stage)).toList());
        List<Map<Stage, Instant>> all = new ArrayList<>(own);
        all.addAll(others);
        return new PracticeFunnel(of(all).counts().stream()
                .map(count -> shown(count, tellable.get(count.stage().ordinal()), others))
                .toList());
    }

    private static Count shown(Count count, OptionalLong tellable, List<Map<Stage, Instant>> others) {
        if (tellable.isEmpty()) {
            return new Count(count.stage(), null, null);
        }
        boolean enough = days(others, count.stage()).count() >= Suppression.SMALLEST;
        return new Count(count.stage(), count.referrals(), enough ? count.medianDays() : null);
    }

    private static int got(List<Map<Stage, Instant>> journeys, Stage stage) {
        return (int) journeys.stream()
                .filter(journey -> Arrays.stream(Stage.values())
                        .anyMatch(later -> later.compareTo(stage) >= 0 && journey.containsKey(later)))
                .count();
    }

    private static Stream<Long> days(List<Map<Stage, Instant>> journeys, Stage stage) {
        return stage == Stage.REFERRED
                ? Stream.empty()
                : journeys.stream()
                        .flatMap(journey ->
                                between(journey.get(STAGES.get(stage.ordinal() - 1)), journey.get(stage)).stream());
    }

    private static Optional<Long> between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(Math.round(Duration.between(from, to).toHours() / 24.0));
    }

    private static @Nullable Integer median(List<Map<Stage, Instant>> journeys, Stage stage) {
        List<Long> sorted = days(journeys, stage).sorted().toList();
        return sorted.isEmpty() ? null : sorted.get(sorted.size() / 2).intValue();
    }
}
