package scot.onward.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scot.onward.booking.FreeTime;
import scot.onward.booking.OpenOffer;
import scot.onward.booking.Suits;
import scot.onward.booking.WaitingMatch.Fitting;
import scot.onward.booking.WaitingRow;
import scot.onward.booking.WhatSuits;
import scot.onward.booking.internal.Waiter.Refused;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

class MatchingPropertyTest {

    /** A Thursday; the next working day is the Friday, and St Andrew's Day is the Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final WorkingCalendar CALENDAR = WorkingCalendar.scottish();
    private static final Matching MATCHING = new Matching(TODAY, HubTime.ZONE, CALENDAR);
    private static final List<UUID> SERVICES = ids(3);
    private static final List<UUID> CLINICS = ids(2);

    @Property(tries = 500)
    void nobodyIsOfferedATimeThatDoesNotSuit(@ForAll Random random) {
        FreeTime time = time(random);
        for (Fitting fitting : MATCHING.fitting(time, waiters(random))) {
            WaitingRow who = fitting.who();
            LocalDate day = day(time);
            LocalTime start = time.span().from().atZone(HubTime.ZONE).toLocalTime();
            assertThat(who.delivery()).isEqualTo(time.delivery());
            assertThat(fitting.minutes()).isLessThanOrEqualTo(time.length());
            assertThat(who.offer()).isNull();
            assertThat(who.suits().days().isEmpty() || who.suits().days().contains(day.getDayOfWeek()))
                    .isTrue();
            assertThat(who.suits().half() == Suits.MORNINGS && !start.isBefore(LocalTime.NOON))
                    .isFalse();
            assertThat(who.suits().half() == Suits.AFTERNOONS && start.isBefore(LocalTime.NOON))
                    .isFalse();
            if (who.lastSafeDate() != null) {
                assertThat(day).isBeforeOrEqualTo(who.lastSafeDate());
            }
            if (!who.suits().shortNotice()) {
                assertThat(day).isAfter(CALENDAR.plusWorkingDays(TODAY, 1));
            }
            if (time.upToLevel() != null) {
                assertThat(who.level()).isNotNull().isLessThanOrEqualTo(time.upToLevel());
            }
        }
    }

    @Property(tries = 500)
    void theyAreAskedByLevelThenBySlackThenByWait(@ForAll Random random) {
        List<Fitting> order = MATCHING.fitting(time(random), waiters(random));
        for (int i = 1; i < order.size(); i++) {
            Fitting before = order.get(i - 1);
            Fitting after = order.get(i);
            int level = Integer.compare(level(before), level(after));
            int slack = Integer.compare(slack(before), slack(after));
            assertThat(level).isLessThanOrEqualTo(0);
            if (level == 0) {
                assertThat(slack).isLessThanOrEqualTo(0);
                if (slack == 0) {
                    assertThat(before.who().since())
                            .isBeforeOrEqualTo(after.who().since());
                }
            }
        }
    }

    @Property(tries = 300)
    void theAnswerDoesNotDependOnTheOrderInWhichPeopleWereRead(@ForAll Random random) {
        FreeTime time = time(random);
        List<Waiter> waiters = waiters(random);
        List<Waiter> shuffled = new ArrayList<>(waiters);
        Collections.shuffle(shuffled, random);

        assertThat(MATCHING.fitting(time, shuffled)).isEqualTo(MATCHING.fitting(time, waiters));
    }

    @Property(tries = 300)
    void whoeverIsNotAskedHasAReasonThatHoldsForThemAlone(@ForAll Random random) {
        FreeTime time = time(random);
        List<Waiter> waiters = waiters(random);
        Set<UUID> asked = Set.copyOf(MATCHING.fitting(time, waiters).stream()
                .map(fitting -> fitting.who().id())
                .toList());
        for (Waiter waiter : waiters) {
            assertThat(MATCHING.fitting(time, waiter).isPresent())
                    .isEqualTo(asked.contains(waiter.row().id()));
        }
    }

    @Test
    void whoeverIsSomewhereElseThenOrHasSaidNoIsNotAsked() {
        FreeTime time = plain(TODAY, LocalTime.of(14, 15));
        Instant from = time.span().from();
        Waiter free = waiter(List.of(), Set.of(), null);

        assertThat(MATCHING.fitting(time, free)).isPresent();
        assertThat(MATCHING.fitting(time, waiter(List.of(time.span()), Set.of(), null)))
                .isEmpty();
        assertThat(MATCHING.fitting(time, waiter(List.of(new TimeSpan(from.minusSeconds(60), from)), Set.of(), null)))
                .isPresent();
        assertThat(MATCHING.fitting(time, waiter(List.of(), Set.of(new Refused(time.clinicId(), from)), null)))
                .isEmpty();
        assertThat(MATCHING.fitting(time, waiter(List.of(), Set.of(), "Polish")))
                .isEmpty();
    }

    @Test
    void fridayIsShortNoticeOnThursdayAndTuesdayAfterTheHolidayIsNot() {
        Waiter patient = new Waiter(
                row(new WhatSuits(Set.of(), Suits.ANY_TIME, false, null, null), 3, null, 0, null),
                Set.of(SERVICES.getFirst()),
                Set.of(),
                null,
                List.of(),
                Set.of());

        assertThat(MATCHING.fitting(plain(TODAY.plusDays(1), LocalTime.of(10, 0)), patient))
                .isEmpty();
        assertThat(MATCHING.fitting(plain(TODAY.plusDays(5), LocalTime.of(10, 0)), patient))
                .isPresent();
    }

    private static Waiter waiter(List<TimeSpan> busy, Set<Refused> refused, @Nullable String language) {
        return new Waiter(
                row(WhatSuits.ANYTHING, 3, TODAY.plusDays(9), 12, null),
                Set.of(SERVICES.getFirst()),
                Set.of(),
                language,
                busy,
                refused);
    }

    private static FreeTime plain(LocalDate day, LocalTime start) {
        return new FreeTime(
                CLINICS.getFirst(),
                CLINICS.getFirst(),
                "Ewan Baird",
                "Pod A",
                Delivery.IN_PERSON,
                Map.of(SERVICES.getFirst(), 45),
                Set.of(),
                Set.of(),
                null,
                TimeSpan.of(day.atTime(start).atZone(HubTime.ZONE).toInstant(), Duration.ofMinutes(45)));
    }

    private static FreeTime time(Random random) {
        LocalDate day = TODAY.plusDays(random.nextInt(12));
        Instant start = day.atTime(9 + random.nextInt(7), 15 * random.nextInt(4))
                .atZone(HubTime.ZONE)
                .toInstant();
        return new FreeTime(
                CLINICS.get(random.nextInt(2)),
                CLINICS.getFirst(),
                "Ewan Baird",
                "Pod A",
                Delivery.values()[random.nextInt(2)],
                Map.of(SERVICES.get(random.nextInt(2)), 45, SERVICES.get(2), 30),
                random.nextBoolean() ? Set.of("Polish") : Set.of(),
                random.nextBoolean() ? Set.of(AccessNeed.values()) : Set.of(AccessNeed.STEP_FREE),
                random.nextInt(4) == 0 ? 2 : null,
                TimeSpan.of(start, Duration.ofMinutes(30 + 15L * random.nextInt(6))));
    }

    private static List<Waiter> waiters(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(n -> new Waiter(
                        row(
                                new WhatSuits(
                                        random.nextInt(3) > 0
                                                ? Set.of()
                                                : Set.copyOf(List.of(
                                                        DayOfWeek.of(1 + random.nextInt(5)), DayOfWeek.THURSDAY)),
                                        Suits.values()[random.nextInt(3)],
                                        random.nextBoolean(),
                                        random.nextInt(3) > 0 ? null : 30 + random.nextInt(60),
                                        null),
                                random.nextInt(5),
                                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(14)),
                                random.nextInt(20),
                                null),
                        List.of(SERVICES.get(random.nextInt(3)), SERVICES.get(random.nextInt(2))).stream()
                                .collect(Collectors.toSet()),
                        random.nextInt(3) > 0 ? Set.of() : Set.of(AccessNeed.STEP_FREE),
                        random.nextInt(4) > 0 ? null : "Polish",
                        List.of(),
                        Set.of()))
                .toList();
    }

    private static WaitingRow row(
            WhatSuits suits, int level, @Nullable LocalDate last, int daysWaited, @Nullable OpenOffer offer) {
        return new WaitingRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Betty Lennox",
                SERVICES.getFirst(),
                "Advice session",
                null,
                Delivery.IN_PERSON,
                suits,
                level == 0 ? null : level,
                last,
                TODAY.minusDays(daysWaited).atStartOfDay(HubTime.ZONE).toInstant(),
                offer);
    }

    private static LocalDate day(FreeTime time) {
        return time.span().from().atZone(HubTime.ZONE).toLocalDate();
    }

    private static int level(Fitting fitting) {
        Integer level = fitting.who().level();
        return level == null ? 4 : level;
    }

    private static int slack(Fitting fitting) {
        Integer slack = fitting.slack();
        return slack == null ? Integer.MAX_VALUE : slack;
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(n -> UUID.randomUUID()).toList();
    }
}
