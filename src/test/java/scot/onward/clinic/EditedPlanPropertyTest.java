package scot.onward.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import scot.onward.clinic.ClinicException.Kind;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

/** A manager's edits, each about something else, come to the same clinic whatever their order. */
class EditedPlanPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 540;

    /** One edit; edits of one kind are about one thing and the last of them holds. */
    interface Edit {
        ClinicPlan apply(ClinicPlan plan);
    }

    @Property(tries = 100)
    void theSameEditsGiveTheSameDaysWhateverTheirOrder(@ForAll("edits") List<Edit> edits, @ForAll Random random) {
        ClinicPlan usual = usual();
        List<Edit> shuffled = new ArrayList<>(edits);
        java.util.Collections.shuffle(shuffled, random);
        ClinicPlan inOrder = edited(usual, edits);
        ClinicPlan inDisorder = edited(usual, shuffled);
        assertThat(inDisorder).isEqualTo(inOrder);
        assertThat(days(inDisorder)).isEqualTo(days(inOrder));
    }

    @Property(tries = 100)
    void anExceptionOutlivesEveryChangeOfThePattern(
            @ForAll("patterns") List<ClinicPattern> patterns,
            @ForAll("exceptions") Map<LocalDate, ClinicException> days) {
        ClinicPlan plan = usual();
        for (Map.Entry<LocalDate, ClinicException> day : days.entrySet()) {
            plan = plan.withException(day.getKey(), day.getValue());
        }
        for (ClinicPattern pattern : patterns) {
            plan = plan.withPattern(pattern);
        }
        for (Map.Entry<LocalDate, ClinicException> day : days.entrySet()) {
            boolean skipped = day.getValue().kind() == Kind.SKIP;
            assertThat(on(plan, day.getKey()).isPresent()).isEqualTo(!skipped);
        }
    }

    @Property(tries = 200)
    void nothingIsHeldAfterTheEnd(@ForAll("edits") List<Edit> edits, @ForAll @IntRange(min = 0, max = DAYS) int last) {
        Instant end = FIRST.plusDays(last).atStartOfDay(HubTime.ZONE).toInstant();
        assertThat(days(edited(usual(), edits).ended(end)))
                .allSatisfy(day -> assertThat(day.session().from()).isBefore(end));
    }

    private static ClinicPlan usual() {
        ClinicPlan plan = AvailabilityTest.plan(
                ClinicPattern.weekly(DayOfWeek.THURSDAY, 1, FIRST, null), LocalTime.of(9, 0), LocalTime.of(12, 0));
        return new ClinicPlan(
                new UUID(0, 1),
                plan.hubId(),
                plan.adviserId(),
                plan.roomId(),
                plan.delivery(),
                plan.pattern(),
                plan.hours(),
                plan.lengths(),
                plan.held(),
                plan.serviceIds(),
                plan.exceptions(),
                null);
    }

    private static ClinicPlan edited(ClinicPlan plan, List<Edit> edits) {
        ClinicPlan edited = plan;
        for (Edit edit : edits) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    private static List<ClinicDay> days(ClinicPlan plan) {
        return FIRST.datesUntil(FIRST.plusDays(DAYS))
                .flatMap(day -> on(plan, day).stream())
                .toList();
    }

    private static Optional<ClinicDay> on(ClinicPlan plan, LocalDate day) {
        return Availability.on(plan, day, AvailabilityTest.hub(), true, List.of());
    }

    /** One edit each of pattern, hours, lengths, place, held time, end, and some single days. */
    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        pattern(),
                        hours(),
                        Arbitraries.integers().between(5, 120),
                        Arbitraries.of(Delivery.values()),
                        Arbitraries.integers().between(1, 2),
                        exceptions())
                .as((pattern, hours, minutes, delivery, level, days) -> {
                    List<Edit> edits = new ArrayList<>();
                    edits.add(plan -> plan.withPattern(pattern));
                    edits.add(plan -> plan.withHours(hours));
                    edits.add(plan -> plan.withLengths(new Lengths(minutes, level * 5, level, Map.of())));
                    edits.add(plan -> plan.meeting(delivery, delivery == Delivery.IN_PERSON ? plan.roomId() : null));
                    edits.add(plan -> plan.withHeld(new HeldTime(level, hours.starts(), hours.ends(), hours.starts())));
                    days.forEach((day, exception) -> edits.add(plan -> plan.withException(day, exception)));
                    return edits;
                });
    }

    @Provide
    Arbitrary<List<ClinicPattern>> patterns() {
        return pattern().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<ClinicPattern> pattern() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(-1, 1, 2, 3, 4, 5),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(Recurrence.values()))
                .as((weekday, weeks, nth, from, recurrence) -> switch (recurrence) {
                    case ONCE -> ClinicPattern.once(FIRST.plusDays(from));
                    case WEEKLY -> ClinicPattern.weekly(weekday, weeks, FIRST.plusDays(from), null);
                    case NTH_WEEKDAY -> ClinicPattern.monthly(nth, weekday, FIRST, FIRST.plusDays(from));
                });
    }

    private static Arbitrary<ClinicHours> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 48))
                .as((start, quarters) -> ClinicHours.of(
                        LocalTime.MIN.plusMinutes(15L * start), LocalTime.MIN.plusMinutes(15L * (start + quarters))));
    }

    @Provide
    Arbitrary<Map<LocalDate, ClinicException>> exceptions() {
        Arbitrary<ClinicException> exception = Combinators.combine(Arbitraries.of(Kind.values()), hours())
                .as((kind, hours) -> kind == Kind.SKIP
                        ? new ClinicException(kind, null, null, null)
                        : new ClinicException(kind, hours.starts(), hours.ends(), null));
        return Arbitraries.maps(Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays), exception)
                .ofMaxSize(6);
    }
}
