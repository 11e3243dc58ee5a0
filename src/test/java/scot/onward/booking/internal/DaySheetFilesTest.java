package scot.onward.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySheetFilesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T05:00, 2026-11-26T06:30",
        "2026-11-26T06:30, 2026-11-26T17:30",
        "2026-11-26T12:00, 2026-11-26T17:30",
        "2026-11-26T23:00, 2026-11-27T06:30",
        "2026-03-28T18:00, 2026-03-29T06:30",
    })
    void theyAreWrittenInTheMorningAndInTheEvening(String now, String next) {
        assertThat(DaySheetFiles.next(ZonedDateTime.parse(now + ":00Z[Europe/London]"))
                        .toLocalDateTime())
                .hasToString(next);
    }

    @Test
    void aFilesNameIsSafeOnEveryDisk() {
        assertThat(DaySheetFiles.name("Parkhead: 1/2 <\"x\">\\..", LocalDate.of(2026, 11, 26)))
                .isEqualTo("2026-11-26 Parkhead_ 1_2 __x_____.pdf");
    }

    @Test
    void aPersonIsAFirstNameAndAnInitial() {
        assertThat(DaySheet.shortName("Mary-Ann Lennox Boyle")).isEqualTo("Mary-Ann B.");
        assertThat(DaySheet.shortName("王 小明")).isEqualTo("王 小.");
        assertThat(DaySheet.shortName(" Cher ")).isEqualTo("Cher");
    }
}
