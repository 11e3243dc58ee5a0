package scot.onward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.scottish();

    @ParameterizedTest
    @CsvSource({
        "2021,2021-01-01 2021-01-04 2021-04-02 2021-05-03 2021-05-31 2021-08-02 2021-11-30 2021-12-27 2021-12-28",
        "2022,2022-01-03 2022-01-04 2022-04-15 2022-05-02 2022-05-30 2022-08-01 2022-11-30 2022-12-26 2022-12-27",
        "2023,2023-01-02 2023-01-03 2023-04-07 2023-05-01 2023-05-29 2023-08-07 2023-11-30 2023-12-25 2023-12-26",
        "2024,2024-01-01 2024-01-02 2024-03-29 2024-05-06 2024-05-27 2024-08-05 2024-12-02 2024-12-25 2024-12-26",
        "2026,2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-08-03 2026-11-30 2026-12-25 2026-12-28"
    })
    void knowsTheBankHolidaysOfAYear(int year, String days) {
        assertThat(calendar.holidays(year).keySet().stream().map(LocalDate::toString))
                .containsExactlyInAnyOrder(days.split(" "));
    }

    @Test
    void easterMondayIsAWorkingDayInScotland() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 6))).isTrue();
    }

    @Test
    void namesTheHoliday() {
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 30))).contains("St Andrew’s Day");
        assertThat(calendar.holiday(LocalDate.of(2024, 12, 2))).contains("St Andrew’s Day (in its place)");
    }

    @Test
    void readsTheLocalHolidaysOfTheHubs() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(getClass().getResourceAsStream("/config/holidays.yaml"))) {
            WorkingCalendar hubs = new WorkingCalendar(HolidayList.read(yaml));
            assertThat(hubs.isWorkingDay(LocalDate.of(2026, 9, 28))).isFalse();
            assertThat(hubs.isWorkingDay(LocalDate.of(2026, 7, 20))).isFalse();
            assertThat(hubs.isWorkingDay(LocalDate.of(2026, 6, 15))).isFalse();
        }
    }

    @Test
    void aWrongLocalHolidayIsNamed() {
        String yaml = "yearly:\n  - { name: Fair Monday, month: 13, weekday: monday, which: 3 }";
        assertThatThrownBy(() -> HolidayList.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .hasMessage("holidays.yaml, yearly Fair Monday: month must be a whole number from 1 to 12, found 13");
    }

    @Property(tries = 300)
    void stepsForwardAndBackMeetAndCountTheSame(
            @ForAll @IntRange(max = 20_000) int start, @ForAll @IntRange(max = 300) int workingDays) {
        LocalDate from = calendar.plusWorkingDays(LocalDate.of(2000, 1, 1).plusDays(start), 1);
        LocalDate to = calendar.plusWorkingDays(from, workingDays);
        assertThat(calendar.isWorkingDay(to)).isTrue();
        assertThat(calendar.minusWorkingDays(to, workingDays)).isEqualTo(from);
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(workingDays);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-workingDays);
    }
}
