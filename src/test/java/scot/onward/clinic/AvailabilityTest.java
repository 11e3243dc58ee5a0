package scot.onward.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scot.onward.hub.HubRow;
import scot.onward.hub.OpeningHours;
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
        ClinicPlan plan = usual.withException(
                        THURSDAY, new ClinicException(ClinicException.Kind.SKIP, null, null, null))
                .withException(extra, new ClinicException(ClinicException.Kind.EXTRA, null, null, null))
                .withException(
                        moved,
                        new ClinicException(ClinicException.Kind.MOVE, LocalTime.of(14, 0), LocalTime.of(16, 0), null));
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
        var closed = closure(Closure.Kind.HUB_CLOSED, HUB, null, null, Stretches.wholeDay(THURSDAY, HubTime.ZONE));
        assertThat(Availability.on(plan, THURSDAY, hub(), true, List.of(closed))
                        .orElseThrow()
                        .open())
                .isEmpty();
    }

    @Test
    void aRoomThatIsLostShutsItsClinicAndNoOther() {
        var plan = plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0));
        TimeSpan fromEleven = new TimeSpan(at(THURSDAY, 11, 0), at(THURSDAY, 17, 0));
        var own = closure(Closure.Kind.ROOM_LOST, null, ROOM, null, fromEleven);
        var other = closure(Closure.Kind.ROOM_LOST, null, UUID.randomUUID(), null, fromEleven);
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
        ClinicDay day = on(usual.withHeld(held), THURSDAY);
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

    @Test
    void aClinicThatEndsNotAfterItStartsEndsOnTheNextDayWithItsBreakAndHeldTime() {
        ClinicDay night = on(
                plan(ClinicPattern.once(THURSDAY), LocalTime.of(22, 0), LocalTime.of(2, 0))
                        .withHours(new ClinicHours(
                                LocalTime.of(22, 0),
                                LocalTime.of(2, 0),
                                LocalTime.of(23, 45),
                                LocalTime.of(0, 15),
                                LocalTime.of(1, 0)))
                        .withHeld(new HeldTime(1, LocalTime.of(1, 0), LocalTime.of(2, 0), LocalTime.of(23, 0))),
                THURSDAY);
        LocalDate friday = THURSDAY.plusDays(1);
        assertThat(night.open())
                .containsExactly(
                        new TimeSpan(at(THURSDAY, 22, 0), at(THURSDAY, 23, 45)),
                        new TimeSpan(at(friday, 0, 15), at(friday, 2, 0)));
        assertThat(night.held()).isEqualTo(new TimeSpan(at(friday, 1, 0), at(friday, 2, 0)));
        assertThat(night.heldUntil()).isEqualTo(at(THURSDAY, 23, 0));
        assertThat(night.lastStart()).isEqualTo(at(friday, 1, 0));
    }

    @Test
    void eachWeekdayKeepsItsOwnHours() {
        ClinicPlan plan = plan(
                ClinicPattern.weekly(DayOfWeek.THURSDAY, 1, THURSDAY, null), LocalTime.of(8, 0), LocalTime.of(12, 0));
        var hours = new OpeningHours(LocalTime.of(10, 0), LocalTime.of(20, 0));
        HubRow late = hub(LocalTime.of(8, 30), LocalTime.of(17, 0), Map.of(DayOfWeek.THURSDAY, Optional.of(hours)));
        HubRow shut = hub(LocalTime.of(8, 30), LocalTime.of(17, 0), Map.of(DayOfWeek.THURSDAY, Optional.empty()));
        assertThat(Availability.on(plan, THURSDAY, late, true, List.of())
                        .orElseThrow()
                        .open())
                .containsExactly(new TimeSpan(at(THURSDAY, 10, 0), at(THURSDAY, 12, 0)));
        assertThat(Availability.on(plan, THURSDAY, shut, true, List.of())
                        .orElseThrow()
                        .open())
                .isEmpty();
    }

    @Test
    void preparationAndNotesAreKeptFreeBetweenAppointments() {
        ClinicDay day = on(
                plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0))
                        .withLengths(new Lengths(30, 5, 10, Map.of())),
                THURSDAY);
        TimeSpan taken = day.occupied(new TimeSpan(at(THURSDAY, 9, 45), at(THURSDAY, 10, 15)));
        assertThat(day.times(List.of(taken), 30, day.session().from()))
                .extracting(time -> time.from().atZone(HubTime.ZONE).toLocalTime())
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(11, 15));
    }

    @Test
    void anEndedClinicIsNotHeldAgainNotEvenOnAnExtraDate() {
        ClinicPlan ended = plan(
                        ClinicPattern.weekly(DayOfWeek.THURSDAY, 1, THURSDAY, null),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0))
                .withException(THURSDAY.plusDays(8), new ClinicException(ClinicException.Kind.EXTRA, null, null, null))
                .ended(at(THURSDAY.plusDays(1), 0, 0));
        assertThat(Availability.on(ended, THURSDAY, hub(), true, List.of())).isPresent();
        assertThat(Availability.on(ended, THURSDAY.plusDays(7), hub(), true, List.of()))
                .isEmpty();
        assertThat(Availability.on(ended, THURSDAY.plusDays(8), hub(), true, List.of()))
                .isEmpty();
    }

    @Test
    void aClinicByPhoneHasNoRoom() {
        ClinicPlan phone = plan(ClinicPattern.once(THURSDAY), LocalTime.of(9, 0), LocalTime.of(12, 0))
                .meeting(Delivery.PHONE, null);
        assertThat(on(phone, THURSDAY).roomId()).isNull();
    }

    static Closure closure(
            Closure.Kind kind, @Nullable UUID hub, @Nullable UUID room, @Nullable UUID adviser, TimeSpan span) {
        return new Closure(UUID.randomUUID(), kind, hub, room, adviser, span);
    }

    /** A hub that never closes: each day's hours last into the next day's. */
    static HubRow hub() {
        return hub(LocalTime.MIN, LocalTime.MIN, Map.of());
    }

    static HubRow hub(LocalTime opens, LocalTime closes, Map<DayOfWeek, Optional<OpeningHours>> otherHours) {
        return new HubRow(
                HUB,
                HUB,
                "Parkhead",
                "Parkhead",
                "JOB_CENTRE",
                "",
                "G31",
                "",
                "",
                HubTime.ZONE,
                opens,
                closes,
                otherHours);
    }

    static ClinicPlan plan(ClinicPattern pattern, LocalTime starts, LocalTime ends) {
        ClinicHours hours = ClinicHours.of(starts, ends);
        boolean pause = starts.isBefore(LocalTime.of(12, 0)) && ends.isAfter(LocalTime.of(12, 30));
        return new ClinicPlan(
                UUID.randomUUID(),
                HUB,
                ADVISER,
                ROOM,
                Delivery.IN_PERSON,
                pattern,
                pause ? hours.withBreak(LocalTime.of(12, 0), LocalTime.of(12, 30)) : hours,
                Lengths.of(45),
                null,
                Set.of(),
                Map.of(),
                null);
    }

    private static ClinicDay on(ClinicPlan plan, LocalDate day) {
        return Availability.on(plan, day, hub(), true, List.of()).orElseThrow();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
