package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.ChangeOutcome.Done;
import scot.onward.booking.ChangeOutcome.NotPossible;
import scot.onward.shared.HubTime;

/** Every step from every state, through the service: what may not follow is refused and changes nothing. */
class EveryStepDatabaseTest extends DatabaseTest {

    private static final Instant TEN =
            LocalDate.of(2035, 8, 1).atTime(10, 0).atZone(HubTime.ZONE).toInstant();

    private static final Map<AppointmentStatus, BiFunction<Appointments, UUID, ChangeOutcome>> STEPS = Map.of(
            AppointmentStatus.ARRIVED, Appointments::arrive,
            AppointmentStatus.CHECKED_IN, Appointments::begin,
            AppointmentStatus.FULFILLED, Appointments::attended,
            AppointmentStatus.NOSHOW, (appointments, id) -> appointments.didNotAttend(id, NoShowReason.ILL),
            AppointmentStatus.CANCELLED, (appointments, id) -> appointments.cancel(id, CancelledBy.CLIENT),
            AppointmentStatus.ENTERED_IN_ERROR, Appointments::takeBackBooking);

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    static Stream<Arguments> everyStepFromEveryState() {
        return Arrays.stream(AppointmentStatus.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepLeadsOnlyWhereItMay(AppointmentStatus from, AppointmentStatus to) {
        var scene = new BookingScene(jdbc);
        UUID clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, LocalDate.of(2035, 8, 1));
        BookingRequest request = scene.request(clinic, scene.client("Agnes Docherty"), TEN);
        currentUser.runAs(scene.receptionist, () -> appointments.book(request));
        UUID id = request.appointmentId();
        jdbc.update(
                "update appointment set status = ?, cancelled_by = ? where id = ?",
                from.name(),
                from == AppointmentStatus.CANCELLED ? "CLIENT" : null,
                id);

        ChangeOutcome outcome = currentUser.runAs(
                scene.receptionist, () -> Objects.requireNonNull(STEPS.get(to)).apply(appointments, id));

        boolean may = from == to || from.mayBecome(to);
        if (may) {
            assertThat(outcome).isInstanceOf(Done.class);
        } else {
            assertThat(outcome).isEqualTo(new NotPossible(from));
        }
        assertThat(jdbc.queryForObject("select status from appointment where id = ?", String.class, id))
                .isEqualTo(may ? to.name() : from.name());
    }
}
