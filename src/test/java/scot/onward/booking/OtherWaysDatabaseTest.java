package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageDesk;
import scot.onward.message.Outbox;
import scot.onward.shared.HubTime;

/** A message about an appointment that did not arrive: told in another way, or of no use any more. */
@Transactional
class OtherWaysDatabaseTest extends DatabaseTest {

    @Autowired
    private Appointments appointments;

    @Autowired
    private MessageDesk desk;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID appointment;
    private UUID failed;

    @BeforeEach
    void bookAndFail() {
        scene = new BookingScene(jdbc);
        LocalDate day = LocalDate.of(2031, 3, 5);
        UUID clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, day);
        Instant nine = day.atTime(9, 0).atZone(HubTime.ZONE).toInstant();
        BookingRequest request = scene.request(clinic, scene.client("Agnes Docherty"), nine);
        assertThat(as(() -> appointments.book(request))).isInstanceOf(BookingOutcome.Booked.class);
        appointment = request.appointmentId();
        failed = Objects.requireNonNull(jdbc.queryForObject(
                "select id from message where appointment_id = ? and kind = 'BOOKED'", UUID.class, appointment));
        jdbc.update("update message set status = 'FAILED', failure = 'REFUSED' where id = ?", failed);
    }

    @Test
    void theSameIsToldInAnotherWayOnce() {
        assertThat(as(() -> desk.anotherWay(failed, MessageChannel.SLIP))).isTrue();
        assertThat(as(() -> desk.anotherWay(failed, MessageChannel.SLIP))).isFalse();

        List<Map<String, Object>> slips = jdbc.queryForList(
                "select kind, status, id from message where appointment_id = ? and id <> ? and channel = 'SLIP' and kind = 'BOOKED'",
                appointment,
                failed);
        assertThat(slips).singleElement().satisfies(slip -> assertThat(slip).containsEntry("status", "WAITING"));
        assertThat(as(() -> desk.failed())).isEmpty();
    }

    @Test
    void whatFailedToBeToldIsNoTaskAnyMoreWhenTheAppointmentChanges() {
        assertThat(as(() -> desk.failed())).hasSize(1);

        as(() -> {
            outbox.stopAbout(appointment);
            return true;
        });

        assertThat(as(() -> desk.failed())).isEmpty();
        assertThat(jdbc.queryForObject("select resolution from message where id = ?", String.class, failed))
                .isEqualTo("OVERTAKEN");
        assertThat(as(() -> outbox.hasToldAbout(appointment))).isFalse();
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }
}
