package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.PastLastSafeDate;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.ChangeOutcome.Done;
import scot.onward.booking.ChangeOutcome.NotPossible;
import scot.onward.message.MessageRow;
import scot.onward.message.Outbox;
import scot.onward.shared.HubTime;

class AppointmentsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2035, 3, 7);

    @Autowired
    private Appointments appointments;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID clinic;
    private UUID agnes;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        agnes = scene.client("Agnes Docherty");
    }

    @Test
    void aBookingTakesAdviserRoomAndClientTogether() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));

        assertThat(book(request)).isInstanceOf(Booked.class);

        assertThat(claims(request.appointmentId())).containsExactlyInAnyOrder("ADVISER", "CLIENT", "ROOM");
    }

    @Test
    void theDatabaseItselfRefusesASecondClaimThatOverlaps() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);
        BookingRequest other = scene.request(clinic, scene.client("Hassan Ali"), at(14, 0));
        book(other);

        assertThatThrownBy(() -> jdbc.update("""
                        insert into claim (appointment_id, resource_id, resource_kind, starts_at, ends_at)
                        select ?, resource_id, resource_kind, starts_at + interval 15 minute, ends_at + interval 15 minute
                        from claim where appointment_id = ?
                        """, other.appointmentId(), request.appointmentId()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whoeverComesSecondIsToldWhoBookedAndWhen() {
        book(scene.request(clinic, agnes, at(10, 0)));

        BookingOutcome second = book(scene.request(clinic, scene.client("Hassan Ali"), at(10, 15)));

        assertThat(second).isInstanceOfSatisfying(Taken.class, taken -> {
            assertThat(taken.what()).isEqualTo(ResourceKind.ADVISER);
            assertThat(taken.by()).isEqualTo("Donna Whyte");
            assertThat(taken.startsAt()).isEqualTo(at(10, 0));
        });
    }

    @Test
    void cancellingFreesTheTimeAndKeepsTheHistory() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);

        assertThat(as(() -> appointments.cancel(request.appointmentId(), CancelledBy.CLIENT)))
                .isInstanceOf(Done.class);

        assertThat(claims(request.appointmentId())).isEmpty();
        assertThat(history(request.appointmentId())).containsExactly("BOOKED", "CANCELLED");
        assertThat(book(scene.request(clinic, scene.client("Hassan Ali"), at(10, 0))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void aMoveIsOneStepAndLeavesTheOldTimeFree() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);

        assertThat(as(() -> appointments.move(request.appointmentId(), Target.of(clinic, at(14, 0)))))
                .isInstanceOf(Booked.class);

        assertThat(book(scene.request(clinic, scene.client("Hassan Ali"), at(10, 0))))
                .isInstanceOf(Booked.class);
        assertThat(as(() -> appointments.facts(request.appointmentId())).startsAt())
                .isEqualTo(at(14, 0));
    }

    @Test
    void aMoveToATakenTimeChangesNothing() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);
        book(scene.request(clinic, scene.client("Hassan Ali"), at(14, 0)));

        assertThat(as(() -> appointments.move(request.appointmentId(), Target.of(clinic, at(14, 15)))))
                .isInstanceOf(Taken.class);

        assertThat(as(() -> appointments.facts(request.appointmentId())).startsAt())
                .isEqualTo(at(10, 0));
        assertThat(claims(request.appointmentId())).hasSize(3);
    }

    @Test
    void arrivingBeginningAndAttendingFollowEachOtherAndSayingTwiceDoesNoHarm() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);
        UUID id = request.appointmentId();

        assertThat(as(() -> appointments.arrive(id))).isInstanceOf(Done.class);
        assertThat(as(() -> appointments.arrive(id))).isInstanceOf(Done.class);
        assertThat(as(() -> appointments.begin(id))).isInstanceOf(Done.class);
        assertThat(as(() -> appointments.attended(id))).isInstanceOf(Done.class);
        assertThat(as(() -> appointments.arrive(id))).isEqualTo(new NotPossible(AppointmentStatus.FULFILLED));
        assertThat(history(id)).containsExactly("BOOKED", "ARRIVED", "BEGAN", "ATTENDED");
    }

    @Test
    void aCancellationIsTakenBackWhileTheTimeIsStillFree() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);
        UUID id = request.appointmentId();
        as(() -> appointments.cancel(id, CancelledBy.CLIENT));

        assertThat(as(() -> appointments.undo(id))).isInstanceOf(Done.class);
        assertThat(claims(id)).hasSize(3);

        as(() -> appointments.cancel(id, CancelledBy.CLIENT));
        book(scene.request(clinic, scene.client("Hassan Ali"), at(10, 0)));
        assertThat(as(() -> appointments.undo(id))).isInstanceOf(NotPossible.class);
    }

    @Test
    void aBookingThatWasNeverMeantIsEnteredInErrorAndNobodyCancelledIt() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        jdbc.update("""
                insert into waiting_entry (id, client_id, hub_id, service_id, delivery, suits, short_notice, status, since)
                values (?, ?, ?, ?, 'IN_PERSON', 'ANY_TIME', true, 'WAITING', now())
                """, UUID.randomUUID(), agnes, scene.hub, scene.service);
        book(request);
        UUID id = request.appointmentId();

        assertThat(as(() -> appointments.takeBackBooking(id))).isInstanceOf(Done.class);
        assertThat(as(() -> appointments.takeBackBooking(id))).isInstanceOf(Done.class);

        assertThat(as(() -> appointments.facts(id)).status()).isEqualTo(AppointmentStatus.ENTERED_IN_ERROR);
        assertThat(history(id)).containsExactly("BOOKED", "ENTERED_IN_ERROR");
        assertThat(claims(id)).isEmpty();
        assertThat(as(() -> outbox.waiting(scene.hub))).isEmpty();
        assertThat(jdbc.queryForList("select status from waiting_entry where client_id = ?", String.class, agnes))
                .containsExactly("WAITING");
    }

    @Test
    void aBookingThatHasGoneOnCannotBeTakenBack() {
        BookingRequest request = scene.request(clinic, agnes, at(10, 0));
        book(request);
        as(() -> appointments.arrive(request.appointmentId()));

        assertThat(as(() -> appointments.takeBackBooking(request.appointmentId())))
                .isEqualTo(new NotPossible(AppointmentStatus.ARRIVED));
    }

    @Test
    void aTimePastTheLastSafeDateNeedsAReasonWhichIsKept() {
        BookingRequest late = late(null);
        assertThat(book(late)).isEqualTo(new PastLastSafeDate(DAY.minusDays(1)));

        BookingRequest explained = late("The client asked for this day");
        assertThat(book(explained)).isInstanceOf(Booked.class);
        assertThat(jdbc.queryForList(
                        "select reason from change_log where subject_id = ?", String.class, explained.appointmentId()))
                .containsExactly("The client asked for this day");
    }

    @Test
    void timesOutsideTheClinicOrOfAnotherServiceAreRefused() {
        assertThat(book(scene.request(clinic, agnes, at(16, 30)))).isEqualTo(new NotOffered(Cause.OUTSIDE_CLINIC));
        assertThat(book(scene.request(clinic, agnes, at(10, 0).minusSeconds(86_400))))
                .isEqualTo(new NotOffered(Cause.OUTSIDE_CLINIC));
        assertThat(book(scene.request(UUID.randomUUID(), agnes, at(10, 0))))
                .isEqualTo(new NotOffered(Cause.UNKNOWN_CLINIC));
        assertThat(book(BookingRequest.of(agnes, clinic, UUID.randomUUID(), at(10, 0), 45)))
                .isEqualTo(new NotOffered(Cause.OTHER_SERVICE));
    }

    @Test
    void theMessageWaitsWithItsReminderAndStopsWithTheBooking() {
        BookingRequest request = scene.request(clinic, agnes, at(11, 15));
        book(request);
        assertThat(as(() -> outbox.waiting(scene.hub)))
                .extracting(MessageRow::body)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Hello Agnes. Your time is Wed 7 Mar, 11.15am at Hub, first floor. ");

        as(() -> appointments.cancel(request.appointmentId(), CancelledBy.SERVICE));

        assertThat(as(() -> outbox.waiting(scene.hub))).isEmpty();
    }

    private BookingRequest late(@Nullable String reason) {
        return scene.request(clinic, agnes, at(10, 0))
                .lastSafe(DAY.minusDays(1))
                .because(reason == null ? null : Exceptional.late(reason));
    }

    private BookingOutcome book(BookingRequest request) {
        return as(() -> appointments.book(request));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private List<String> claims(UUID id) {
        return jdbc.queryForList("select resource_kind from claim where appointment_id = ?", String.class, id);
    }

    private List<String> history(UUID id) {
        return jdbc.queryForList(
                "select kind from appointment_event where appointment_id = ? order by at", String.class, id);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
