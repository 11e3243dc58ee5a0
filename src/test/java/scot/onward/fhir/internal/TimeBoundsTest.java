package scot.onward.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoundsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ge2031-06-02,                2031-06-01T23:00:00Z, -
            gt2031-06-02,                2031-06-02T23:00:00Z, -
            le2031-06-02,                -,                    2031-06-02T23:00:00Z
            lt2031-06-02,                -,                    2031-06-01T23:00:00Z
            2031-12-02,                  2031-12-02T00:00:00Z, 2031-12-03T00:00:00Z
            eq2031-03,                   2031-03-01T00:00:00Z, 2031-03-31T23:00:00Z
            2031,                        2031-01-01T00:00:00Z, 2032-01-01T00:00:00Z
            ge2031-06-02T09:00:00Z,      2031-06-02T09:00:00Z, -
            ge2031-06-02T09:00:00+01:00, 2031-06-02T08:00:00Z, -
            le2031-06-02T09:00Z,         -,                    2031-06-02T09:01:00Z
            lt2031-06-02T09:00:00.5Z,    -,                    2031-06-02T09:00:00.500Z
            """)
    void aDayIsOneOfTheHubsClocksAndATimeHasAZone(String value, String from, String before) {
        TimeBounds bounds = TimeBounds.read("start", List.of(value));
        assertThat(bounds.from()).isEqualTo(from == null ? null : Instant.parse(from));
        assertThat(bounds.before()).isEqualTo(before == null ? null : Instant.parse(before));
    }

    @Test
    void allThatAreSaidHold() {
        assertThat(TimeBounds.read("start", List.of("ge2031-12-02", "lt2031-12-05", "le2031-12-03")))
                .isEqualTo(
                        new TimeBounds(Instant.parse("2031-12-02T00:00:00Z"), Instant.parse("2031-12-04T00:00:00Z")));
        assertThat(TimeBounds.read("start", List.of())).isEqualTo(new TimeBounds(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ge2031-06-02T09:00:00", "2031-06-02T09:00"})
    void aTimeWithoutAZoneIsRefusedAndSaysSo(String value) {
        assertThatThrownBy(() -> TimeBounds.read("start", List.of(value)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("time zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ge",
                "tomorrow",
                "2031-02-30",
                "2031-13",
                "ne2031-06-02",
                "ap2031",
                "20310602",
                "ge2031-06-02T25:00:00Z"
            })
    void whatIsNoTimeIsRefused(String value) {
        assertThatThrownBy(() -> TimeBounds.read("start", List.of(value))).isInstanceOf(InvalidRequestException.class);
    }
}
