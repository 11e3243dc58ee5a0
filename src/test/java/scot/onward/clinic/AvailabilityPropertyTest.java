package scot.onward.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import scot.onward.hub.HubRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;

class AvailabilityPropertyTest {

    @Property(tries = 400)
    void noTimeLiesOutsideItsClinicOrOnABreakOrAClosure(
            @ForAll("days") ClinicDay day, @ForAll("taken") List<TimeSpan> taken) {
        for (TimeSpan time : day.times(taken, 45, day.session().from())) {
            assertThat(day.session().contains(time)).isTrue();
            assertThat(time.from()).isBeforeOrEqualTo(day.lastStart());
            assertThat(day.closures()).noneMatch(closure -> closure.span().overlaps(time));
            if (day.pause() != null) {
                assertThat(day.pause().overlaps(time)).isFalse();
            }
        }
    }

    @Property(tries = 400)
    void noTimeOverlapsAClaimOrAnotherTime(
            @ForAll("days") ClinicDay day,
            @ForAll("taken") List<TimeSpan> taken,
            @ForAll @IntRange(min = 5, max = 120) int minutes) {
        List<TimeSpan> times = day.times(taken, minutes, day.session().from());
        for (int i = 0; i < times.size(); i++) {
            TimeSpan time = times.get(i);
            TimeSpan occupied = day.occupied(time);
            assertThat(time.length()).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(taken).noneMatch(occupied::overlaps);
            assertThat(times.subList(i + 1, times.size()).stream().map(day::occupied))
                    .noneMatch(occupied::overlaps);
        }
    }

    @Property(tries = 400)
    void whatIsFreeAndWhatIsTakenTogetherAreTheWholeClinic(
            @ForAll("days") ClinicDay day, @ForAll("taken") List<TimeSpan> taken) {
        Duration open = sum(day.open());
        Duration free = sum(day.free(taken));
        // What is taken of the open time: the open time without the gaps that are left.
        Duration gone = sum(day.open().stream()
                .flatMap(stretch -> Stretches.without(stretch, day.free(taken)).stream())
                .toList());
        assertThat(free.plus(gone)).isEqualTo(open);
        assertThat(day.free(taken)).allSatisfy(gap -> assertThat(taken).noneMatch(gap::overlaps));
    }

    @Property(tries = 400)
    void whatIsTakenOneTimeAfterAnotherNeverMeets(@ForAll("days") ClinicDay day, @ForAll("picks") List<Integer> picks) {
        List<TimeSpan> claimed = new ArrayList<>();
        for (int pick : picks) {
            List<TimeSpan> times =
                    day.times(claimed, 5 + pick % 60, day.session().from());
            if (!times.isEmpty()) {
                claimed.add(day.occupied(times.get(pick % times.size())));
            }
        }
        for (int i = 0; i < claimed.size(); i++) {
            TimeSpan claim = claimed.get(i);
            assertThat(claimed.subList(i + 1, claimed.size())).noneMatch(claim::overlaps);
        }
        Duration taken = sum(day.open()).minus(sum(day.free(claimed)));
        assertThat(sum(day.free(claimed)).plus(taken)).isEqualTo(sum(day.open()));
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 500).list().ofMaxSize(12);
    }

    @Property(tries = 200)
    void theOrderOfClaimsAndClosuresMakesNoDifference(
            @ForAll("days") ClinicDay day, @ForAll("taken") List<TimeSpan> taken) {
        assertThat(day.free(taken.reversed())).isEqualTo(day.free(taken));
        HubRow hub = AvailabilityTest.hub();
        assertThat(Availability.on(
                                day.plan(), day.day(), hub, true, day.closures().reversed())
                        .map(ClinicDay::open))
                .contains(Availability.on(day.plan(), day.day(), hub, true, day.closures())
                        .orElseThrow()
                        .open());
    }

    /** Clinics of all hours on ordinary days, through midnight, on both days on which the clocks change, on leap day and at the year's end. */
    @Provide
    Arbitrary<ClinicDay> days() {
        Arbitrary<LocalDate> day = Arbitraries.of(
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2026, 12, 31));
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 95);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 15);
        Arbitrary<List<TimeSpan>> closed = spans(day);
        return Combinators.combine(day, start, length, closed)
                .as((date, from, quarters, closures) -> {
                    LocalTime starts = LocalTime.MIN.plusMinutes(15L * from);
                    // Past midnight it ends on the next day.
                    LocalTime ends = starts.plusHours(quarters);
                    ClinicPlan plan = AvailabilityTest.plan(ClinicPattern.once(date), starts, ends)
                            .withLengths(new Lengths(45, 5 * (from % 4), 5 * (quarters % 3), Map.of()));
                    List<Closure> away = closures.stream()
                            .map(span -> AvailabilityTest.closure(
                                    Closure.Kind.ADVISER_AWAY, null, null, plan.adviserId(), span))
                            .toList();
                    return Availability.on(plan, date, AvailabilityTest.hub(), true, away);
                })
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    @Provide
    Arbitrary<List<TimeSpan>> taken() {
        return spans(Arbitraries.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25)));
    }

    private static Arbitrary<List<TimeSpan>> spans(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(5, 120))
                .as((day, quarter, minutes) -> TimeSpan.of(
                        day.atStartOfDay(HubTime.ZONE).toInstant().plus(Duration.ofMinutes(15L * quarter)),
                        Duration.ofMinutes(minutes)))
                .list()
                .ofMaxSize(8);
    }

    private static Duration sum(Collection<TimeSpan> spans) {
        return spans.stream().map(TimeSpan::length).reduce(Duration.ZERO, Duration::plus);
    }
}
