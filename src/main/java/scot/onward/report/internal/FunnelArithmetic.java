package scot.onward.report.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.Stage;
import scot.onward.report.Funnel;
import scot.onward.report.FunnelRow;

/** Counts journeys into a funnel. */
public final class FunnelArithmetic {

    private FunnelArithmetic() {}

    public static Funnel funnel(List<Journey> journeys) {
        List<Funnel.Step> steps = new ArrayList<>();
        long before = journeys.size();
        for (Stage stage : Stage.values()) {
            long people = reaching(journeys, stage);
            long stillOpen = journeys.stream()
                    .filter(journey -> journey.open() && journey.reached().ordinal() == stage.ordinal() - 1)
                    .count();
            int percent = journeys.isEmpty() ? 0 : (int) Math.round(100.0 * people / journeys.size());
            steps.add(new Funnel.Step(stage, people, percent, medianWait(journeys, stage), before - people, stillOpen));
            before = people;
        }
        return new Funnel(steps);
    }

    /** A line for each value of {@code by}, the longest first. */
    public static List<FunnelRow> rows(List<Journey> journeys, Function<Journey, String> by) {
        Map<String, List<Journey>> groups = journeys.stream().collect(Collectors.groupingBy(by));
        return groups.entrySet().stream()
                .map(group -> new FunnelRow(
                        group.getKey(),
                        Stream.of(Stage.values())
                                .map(stage -> reaching(group.getValue(), stage))
                                .toList()))
                .sorted(Comparator.comparing(FunnelRow::referred).reversed().thenComparing(FunnelRow::name))
                .toList();
    }

    private static long reaching(List<Journey> journeys, Stage stage) {
        return journeys.stream().filter(journey -> journey.reached(stage)).count();
    }

    private static int medianWait(List<Journey> journeys, Stage stage) {
        if (stage == Stage.REFERRED) {
            return -1;
        }
        List<Long> days = journeys.stream()
                .map(journey ->
                        days(journey.at().get(stage.ordinal() - 1), journey.at().get(stage.ordinal())))
                .filter(wait -> wait >= 0)
                .sorted()
                .toList();
        return days.isEmpty() ? -1 : days.get((days.size() - 1) / 2).intValue();
    }

    private static long days(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || to.isBefore(from)
                ? -1
                : Duration.between(from, to).toDays();
    }
}
