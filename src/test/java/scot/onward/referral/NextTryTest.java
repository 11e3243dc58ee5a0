package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

class NextTryTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.scottish();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final SafeContact PHONE_AND_TEXT = new SafeContact(
                    "07700 900642", null, true, true, false, true, true, null)
            .with(Map.of(
                    ReachWay.PHONE, ContactRule.anyTime(true, true, true),
                    ReachWay.TEXT, ContactRule.anyTime(true, true, true)));

    @Test
    void after_a_call_in_the_morning_a_text_at_another_time_on_the_next_working_day() {
        assertThat(next(PHONE_AND_TEXT, made(FRIDAY, 10, ContactWay.PHONE)))
                .contains(new NextTry(LocalDate.of(2026, 12, 1), DayPart.MIDDAY, ContactWay.TEXT));
    }

    @Test
    void the_third_is_at_the_third_time_of_the_day() {
        assertThat(next(
                        PHONE_AND_TEXT,
                        made(FRIDAY.minusDays(1), 10, ContactWay.PHONE),
                        made(FRIDAY, 13, ContactWay.TEXT)))
                .contains(new NextTry(LocalDate.of(2026, 12, 1), DayPart.AFTERNOON, ContactWay.PHONE));
    }

    @Test
    void a_way_that_is_not_safe_is_never_proposed() {
        SafeContact textAlone = PHONE_AND_TEXT.with(Map.of(ReachWay.TEXT, ContactRule.anyTime(true, true, true)));

        assertThat(next(textAlone, made(FRIDAY, 10, ContactWay.TEXT)))
                .get()
                .extracting(NextTry::way)
                .isEqualTo(ContactWay.TEXT);
        assertThat(next(SafeContact.NONE.with(Map.of()), made(FRIDAY, 10, ContactWay.PHONE)))
                .isEmpty();
    }

    @Test
    void the_same_time_again_when_no_other_is_safe() {
        SafeContact mornings = PHONE_AND_TEXT.with(
                Map.of(ReachWay.PHONE, new ContactRule(true, true, true, LocalTime.of(9, 0), LocalTime.of(11, 30))));

        assertThat(next(mornings, made(FRIDAY, 10, ContactWay.PHONE)))
                .get()
                .extracting(NextTry::part)
                .isEqualTo(DayPart.MORNING);
    }

    @Test
    void nothing_is_proposed_before_the_first_try() {
        assertThat(NextTry.after(List.of(), PHONE_AND_TEXT, CALENDAR)).isEmpty();
    }

    @Property(tries = 300)
    void another_day_another_time_and_always_safe(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 23) Integer> hours,
            @ForAll @IntRange(min = 7, max = 13) int from,
            @ForAll @IntRange(min = 1, max = 10) int length,
            @ForAll @IntRange(max = 400) int days) {
        ContactRule rule = new ContactRule(
                true, true, true, LocalTime.of(from, 0), LocalTime.of(from, 0).plusHours(length));
        SafeContact contact = PHONE_AND_TEXT.with(Map.of(ReachWay.PHONE, rule, ReachWay.TEXT, rule));
        List<NextTry.Made> made = new ArrayList<>();
        LocalDate day = FRIDAY.plusDays(days);
        for (int hour : hours) {
            made.add(made(day, hour, made.size() % 2 == 0 ? ContactWay.PHONE : ContactWay.TEXT));
            day = day.plusDays(1);
        }

        NextTry.after(made, contact, CALENDAR).ifPresent(next -> {
            NextTry.Made last = made.getLast();
            assertThat(next.day()).isAfter(last.at().atZone(HubTime.ZONE).toLocalDate());
            assertThat(CALENDAR.isWorkingDay(next.day())).isTrue();
            assertThat(next.part().isSafeUnder(rule)).isTrue();
            boolean another = List.of(DayPart.values()).stream()
                    .anyMatch(part -> part != DayPart.of(last.at()) && part.isSafeUnder(rule));
            assertThat(next.part() != DayPart.of(last.at())).isEqualTo(another);
        });
    }

    private static Optional<NextTry> next(SafeContact contact, NextTry.Made... made) {
        return NextTry.after(List.of(made), contact, CALENDAR);
    }

    private static NextTry.Made made(LocalDate day, int hour, ContactWay way) {
        Instant at = day.atTime(hour, 15).atZone(HubTime.ZONE).toInstant();
        return new NextTry.Made(at, way);
    }
}
