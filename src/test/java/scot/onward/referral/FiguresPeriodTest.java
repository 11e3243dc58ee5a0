package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, TWELVE_MONTHS, 2025-11-01, 2026-11-01",
        "2026-11-01, TWELVE_MONTHS, 2025-11-01, 2026-11-01",
        "2026-02-28, THREE_MONTHS,  2025-11-01, 2026-02-01",
        "2026-11-22, THIS_YEAR,     2026-04-01, 2026-11-01",
        "2027-03-31, THIS_YEAR,     2026-04-01, 2027-03-01",
        "2027-04-30, THIS_YEAR,     2026-04-01, 2027-04-01",
        "2027-05-01, THIS_YEAR,     2027-04-01, 2027-05-01",
        "2026-11-22, LAST_YEAR,     2025-04-01, 2026-04-01",
    })
    void a_time_is_whole_months_that_are_over(LocalDate today, FiguresPeriod period, LocalDate from, LocalDate to) {
        assertThat(period.from(today)).isEqualTo(from);
        assertThat(period.to(today)).isEqualTo(to);
    }
}
