package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.booking.AppointmentStatus.ARRIVED;
import static scot.onward.booking.AppointmentStatus.BOOKED;
import static scot.onward.booking.AppointmentStatus.CANCELLED;
import static scot.onward.booking.AppointmentStatus.CHECKED_IN;
import static scot.onward.booking.AppointmentStatus.ENTERED_IN_ERROR;
import static scot.onward.booking.AppointmentStatus.FULFILLED;
import static scot.onward.booking.AppointmentStatus.NOSHOW;
import static scot.onward.booking.AppointmentStatus.PENDING;
import static scot.onward.booking.AppointmentStatus.PROPOSED;
import static scot.onward.booking.AppointmentStatus.WAITLIST;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppointmentStatusTest {

    private static final Map<AppointmentStatus, Set<AppointmentStatus>> LEGAL = Map.of(
            PROPOSED, Set.of(PENDING, BOOKED, WAITLIST, CANCELLED, ENTERED_IN_ERROR),
            PENDING, Set.of(BOOKED, WAITLIST, CANCELLED, ENTERED_IN_ERROR),
            WAITLIST, Set.of(PROPOSED, BOOKED, CANCELLED, ENTERED_IN_ERROR),
            BOOKED, Set.of(ARRIVED, CHECKED_IN, FULFILLED, NOSHOW, CANCELLED, ENTERED_IN_ERROR),
            ARRIVED, Set.of(CHECKED_IN, FULFILLED, CANCELLED, ENTERED_IN_ERROR),
            CHECKED_IN, Set.of(FULFILLED, ENTERED_IN_ERROR),
            FULFILLED, Set.of(ENTERED_IN_ERROR),
            CANCELLED, Set.of(ENTERED_IN_ERROR),
            NOSHOW, Set.of(ENTERED_IN_ERROR),
            ENTERED_IN_ERROR, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(AppointmentStatus.values())
                .flatMap(from -> Arrays.stream(AppointmentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStateIsFollowedOnlyByThoseThatMayFollow(AppointmentStatus from, AppointmentStatus to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
    }
}
