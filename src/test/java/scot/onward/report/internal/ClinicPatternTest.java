package scot.onward.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClinicPatternTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);

    @Test
    void countsWholePlacesWithoutTheBreak() {
        assertThat(clinic("WEEKLY", DayOfWeek.MONDAY, 1, 0).placesOn(MONDAY)).isEqualTo(4);
    }

    @Test
    void everyOtherWeekBeginsWithTheFirst() {
        ClinicPattern clinic = clinic("WEEKLY", DayOfWeek.MONDAY, 2, 0);

        assertThat(clinic.placesOn(MONDAY)).isPositive();
        assertThat(clinic.placesOn(MONDAY.plusWeeks(1))).isZero();
        assertThat(clinic.placesOn(MONDAY.plusWeeks(2))).isPositive();
    }

    @Test
    void theLastOfAMonthIsFound() {
        ClinicPattern clinic = clinic("NTH_WEEKDAY", DayOfWeek.MONDAY, 1, -1);

        assertThat(clinic.placesOn(LocalDate.of(2026, 4, 27))).isPositive();
        assertThat(clinic.placesOn(LocalDate.of(2026, 4, 20))).isZero();
    }

    @Test
    void anExceptionHasNoPlaces() {
        assertThat(clinic("WEEKLY", DayOfWeek.MONDAY, 1, 0).placesOn(MONDAY.plusWeeks(4)))
                .isZero();
    }

    @Test
    void onceIsOnce() {
        ClinicPattern clinic = clinic("ONCE", null, 1, 0);

        assertThat(clinic.placesOn(MONDAY)).isPositive();
        assertThat(clinic.placesOn(MONDAY.plusDays(1))).isZero();
    }

    private static ClinicPattern clinic(String recurrence, @Nullable DayOfWeek weekday, int everyWeeks, int nth) {
        return new ClinicPattern(
                recurrence,
                weekday,
                everyWeeks,
                nth,
                MONDAY,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(13, 0),
                Duration.ofMinutes(30),
                45,
                Set.of(MONDAY.plusWeeks(4)));
    }
}
