package scot.onward.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.onward.hub.HubRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;

class AvailabilityTest {

    private static final UUID HUB = UUID.randomUUID();
    private static final UUID ADVISER = UUID.randomUUID();
    private static final UUID ROOM = UUID.randomUUID();
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void aMorningWithABreakIsCutIntoWholeTimesOnBothSides() {
        ClinicDay day = on(plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(13, 0)), THURSDAY);
        assertThat(day.times(List.of(), 45, day.session().from()))
                .extracting(time -> time.from().atZone(HubTime.ZONE).toLocalTime())
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 45), LocalTime.of(10, 30), LocalTime.of(11, 15));
    }

    @Test
    void everyOtherWeekCountsFromTheFirst() {
        var pattern = ClinicPattern.weekly(DayOfWeek.THURSDAY, 2, LocalDate.of(2026, 11, 24), null);
        assertThat(pattern.fallsOn(THURSDAY)).isTrue();
        assertThat(pattern.fallsOn(THURSDAY.plusWeeks(1))).isFalse();
        assertThat(pattern.fallsOn(THURSDAY.plusWeeks(2))).isTrue();
        assertThat(pattern.fallsOn(THURSDAY.minusWeeks(2))).isFalse();
    }

    @Test
    void theLastThursdayOfTheMonthIsFoundInMonthsOfFourAndOfFive() {
        var pattern =
                ClinicPattern.monthly(-1, DayOfWeek.THURSDAY, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30));
        assertThat(pattern.fallsOn(THURSDAY)).isTrue();
        assertThat(pattern.fallsOn(THURSDAY.minusWeeks(1))).isFalse();
        assertThat(pattern.fallsOn(LocalDate.of(2026, 10, 29))).isTrue();
        assertThat(pattern.fallsOn(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void aFifthThursdayIsHeldOnlyInMonthsThatHaveOne() {
        var pattern = ClinicPattern.monthly(5, DayOfWeek.THURSDAY, LocalDate.of(2026, 1, 1), null);
        assertThat(pattern.fallsOn(LocalDate.of(2026, 10, 29))).isTrue();
        assertThat(pattern.fallsOn(LocalDate.of(2026, 12, 3))).isFalse();
    }

    @Test
    void anExceptionHoldsWhateverThePatternSays() {
        var usual = plan(
                ClinicPattern.weekly(DayOfWeek.THURSDAY, 1, LocalDate.of(2026, 1, 1), null),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0));
        LocalDate extra = THURSDAY.plusDays(1);
        LocalDate moved = THURSDAY.plusWeeks(1);
        ClinicPlan plan = with(
                usual,
                Map.of(
                        THURSDAY, new ClinicException(ClinicException.Kind.SKIP, null, null, null),
                        extra, new ClinicException(ClinicException.Kind.EXTRA, null, null, null),
                        moved,
                                new ClinicException(
                                        ClinicException.Kind.MOVE, LocalTime.of(14, 0), LocalTime.of(16, 0), null)));
        assertThat(Availability.on(plan, THURSDAY, hub(), true, List.of())).isEmpty();
        assertThat(on(plan, extra).session().length()).isEqualTo(Duration.ofHours(3));
        assertThat(on(plan, moved).session().from().atZone(HubTime.ZONE).toLocalTime())
                .isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void aHolidayAndAClosedHubLeaveNoTime() {
        var plan = plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        assertThat(Availability.on(plan, THURSDAY, hub(), false, List.of())
                        .orElseThrow()
                        .open())
                .isEmpty();
        var closed = new Closure(
                UUID.randomUUID(),
                Closure.Kind.HUB_CLOSED,
                HUB,
                null,
                null,
                Stretches.wholeDay(THURSDAY, HubTime.ZONE));
        assertThat(Availability.on(plan, THURSDAY, hub(), true, List.of(closed))
                        .orElseThrow()
                        .open())
                .isEmpty();
    }

    @Test
    void aRoomThatIsLostShutsItsClinicAndNoOther() {
        var plan = plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        TimeSpan fromEleven = new TimeSpan(at(THURSDAY, 11, 0), at(THURSDAY, 17, 0));
        var own = new Closure(UUID.randomUUID(), Closure.Kind.ROOM_LOST, null, ROOM, null, fromEleven);
        var other = new Closure(UUID.randomUUID(), Closure.Kind.ROOM_LOST, null, UUID.randomUUID(), null, fromEleven);
        assertThat(Availability.on(plan, THURSDAY, hub(), true, List.of(own))
                        .orElseThrow()
                        .open())
                .containsExactly(new TimeSpan(at(THURSDAY, 9, 0), at(THURSDAY, 11, 0)));
        assertThat(Availability.on(plan, THURSDAY, hub(), true, List.of(other))
                        .orElseThrow()
                        .closures())
                .isEmpty();
    }

    @Test
    void heldTimeIsGivenToUrgentPeopleAndToEverybodyOnceItOpens() {
        var usual = plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        var held = new HeldTime(2, LocalTime.of(11, 15), LocalTime.of(12, 0), LocalTime.of(10, 30));
        ClinicDay day = on(withHeld(usual, held), THURSDAY);
        TimeSpan time = new TimeSpan(at(THURSDAY, 11, 15), at(THURSDAY, 12, 0));
        Instant before = at(THURSDAY, 9, 0);
        assertThat(day.holdsBack(time, null, before)).isTrue();
        assertThat(day.holdsBack(time, 3, before)).isTrue();
        assertThat(day.holdsBack(time, 2, before)).isFalse();
        assertThat(day.holdsBack(time, null, at(THURSDAY, 10, 30))).isFalse();
    }

    @Test
    void aClinicThroughTheNightOfAClockChangeIsAsLongAsThatNight() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        assertThat(on(plan(ClinicPattern.once(spring), LocalTime.of(0, 0), LocalTime.of(4, 0)), spring)
                        .session()
                        .length())
                .isEqualTo(Duration.ofHours(3));
        assertThat(on(plan(ClinicPattern.once(autumn), LocalTime.of(0, 0), LocalTime.of(4, 0)), autumn)
                        .session()
                        .length())
                .isEqualTo(Duration.ofHours(5));
    }

    static HubRow hub() {
        return new HubRow(
                HUB,
                "Parkhead",
                "Parkhead",
                "JOB_CENTRE",
                "",
                "G31",
                "",
                "",
                HubTime.ZONE,
                LocalTime.MIN,
                LocalTime.of(23, 59));
    }

    static ClinicPlan plan(ClinicPattern pattern, LocalTime starts, LocalTime ends) {
        boolean pause = starts.isBefore(LocalTime.of(12, 0)) && ends.isAfter(LocalTime.of(12, 30));
        return new ClinicPlan(
                UUID.randomUUID(),
                HUB,
                ADVISER,
                ROOM,
                Delivery.IN_PERSON,
                pattern,
                starts,
                ends,
                pause ? LocalTime.of(12, 0) : null,
                pause ? LocalTime.of(12, 30) : null,
                45,
                0,
                null,
                null,
                Set.of(),
                Map.of());
    }

    private static ClinicPlan with(ClinicPlan plan, Map<LocalDate, ClinicException> exceptions) {
        return new ClinicPlan(
                plan.id(),
                plan.hubId(),
                plan.adviserId(),
                plan.roomId(),
                plan.delivery(),
                plan.pattern(),
                plan.starts(),
                plan.ends(),
                null,
                null,
                45,
                0,
                null,
                null,
                Set.of(),
                exceptions);
    }

    private static ClinicPlan withHeld(ClinicPlan plan, HeldTime held) {
        return new ClinicPlan(
                plan.id(),
                plan.hubId(),
                plan.adviserId(),
                plan.roomId(),
                plan.delivery(),
                plan.pattern(),
                plan.starts(),
                plan.ends(),
                null,
                null,
                45,
                0,
                null,
                held,
                Set.of(),
                Map.of());
    }

    private static ClinicDay on(ClinicPlan plan, LocalDate day) {
        return Availability.on(plan, day, hub(), true, List.of()).orElseThrow();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
