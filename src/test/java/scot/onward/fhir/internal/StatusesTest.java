package scot.onward.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hl7.fhir.r4.model.Appointment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.onward.booking.AppointmentStatus;

class StatusesTest {

    @ParameterizedTest
    @EnumSource
    void eachOfTheTenIsReadBack(AppointmentStatus status) {
        assertThat(Statuses.read(Statuses.of(status).toCode())).isEqualTo(status);
    }

    @Test
    void theyAreFhirsTen() {
        assertThat(Arrays.stream(Appointment.AppointmentStatus.values())
                        .filter(status -> status != Appointment.AppointmentStatus.NULL))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AppointmentStatus.values())
                        .map(Statuses::of)
                        .toList());
    }
}
