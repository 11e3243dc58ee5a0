package scot.onward.referral.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EventKind;
import scot.onward.referral.PracticeFunnel;

/** Counts how far referrals got and how long each stage took. Pure. */
public final class Funnels {

    private static final List<EventKind> STAGES =
            List.of(EventKind.RECEIVED, EventKind.CONTACTED, EventKind.BOOKED, EventKind.ATTENDED, EventKind.ENGAGED);

    private Funnels() {}

    /**
     * The funnel of some referrals.
     *
     * @param journeys for each referral the first moment of each kind of event; whoever got to a later stage counts at
     *     every earlier one, since a booking is also a contact
     */
    public static PracticeFunnel of(List<Map<EventKind, Instant>> journeys) {
        List<PracticeFunnel.Stage> stages = new ArrayList<>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            int at = stage;
            List<Map<EventKind, Instant>> here =
                    journeys.stream().filter(journey -> got(journey, at)).toList();
            stages.add(new PracticeFunnel.Stage(
                    STAGES.get(at),
                    here.size(),
                    at == 0 ? null : median(here.stream().flatMap(journey -> days(journey, at)))));
        }
        return new PracticeFunnel(stages);
    }

    /** The first moment of each kind, from a stream of single events. */
    public static Map<EventKind, Instant> firstOfEach(Stream<Map.Entry<EventKind, Instant>> events) {
        Map<EventKind, Instant> first = new EnumMap<>(EventKind.class);
        events.forEach(event ->
                first.merge(event.getKey(), event.getValue(), (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }

    private static boolean got(Map<EventKind, Instant> journey, int stage) {
        return STAGES.subList(stage, STAGES.size()).stream().anyMatch(journey::containsKey);
    }

    private static Stream<Long> days(Map<EventKind, Instant> journey, int stage) {
        Instant from = journey.get(STAGES.get(stage - 1));
        Instant to = journey.get(STAGES.get(stage));
        return from == null || to == null || to.isBefore(from)
                ? Stream.empty()
                : Stream.of(Math.round(Duration.between(from, to).toHours() / 24.0));
    }

    private static @Nullable Integer median(Stream<Long> days) {
        List<Long> sorted = days.sorted().toList();
        return sorted.isEmpty() ? null : sorted.get(sorted.size() / 2).intValue();
    }
}
