package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.PastLastSafeDate;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.shared.HubTime;

/** Rules that a person sets aside: only for a reason, only the one that is named, and never that of the client. */
class ExceptionalDatabaseTest extends DatabaseTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2035, 5, 2);

    @Autowired
    private Appointments appointments;

    @Autowired
    private DayBoard board;

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
    void oneMoreIsBookedOverAnotherForAReasonAndNoThird() {
        book(scene.request(clinic, scene.client("Hassan Ali"), at(10, 0)));
        BookingRequest over =
                scene.request(clinic, agnes, at(10, 0)).because(Exceptional.overbooked("Roofless tonight"));

        assertThat(book(over)).isInstanceOf(Booked.class);
        assertThat(book(scene.request(clinic, scene.client("Betty Lennox"), at(10, 0))
                        .because(Exceptional.overbooked("Roofless as well"))))
                .isInstanceOf(Taken.class);

        assertThat(card(over)).satisfies(card -> {
            assertThat(card.overbooked()).isTrue();
            assertThat(card.late()).isFalse();
        });
        assertThat(reasons(over)).containsExactly("overbooked: Roofless tonight");
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void aClientIsNeverInTwoPlacesWhateverTheReason() {
        book(scene.request(clinic, agnes, at(10, 0)));
        UUID other = scene.clinic(scene.adviser("Sanjay Rao"), null, DAY);

        assertThat(book(scene.request(other, agnes, at(10, 15)).because(Exceptional.overbooked("They insist"))))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.what()).isEqualTo(ResourceKind.CLIENT));
    }

    @Test
    void aTimeOutsideTheClinicIsBookedForAReason() {
        BookingRequest evening = scene.request(clinic, agnes, at(18, 0));

        assertThat(book(evening)).isEqualTo(new NotOffered(Cause.OUTSIDE_CLINIC));
        assertThat(book(evening.because(Exceptional.outsideClinic("The adviser stays on"))))
                .isInstanceOf(Booked.class);

        assertThat(card(evening).outsideClinic()).isTrue();
        assertThat(reasons(evening)).containsExactly("booked-outside-clinic: The adviser stays on");
    }

    @Test
    void aTimeOnAnotherDayThanTheClinicsTakesItsUsualRoom() {
        Instant thursday = at(10, 0).plusSeconds(86_400);
        BookingRequest request =
                scene.request(clinic, agnes, thursday).because(Exceptional.outsideClinic("The only day off work"));

        assertThat(book(request))
                .isInstanceOfSatisfying(
                        Booked.class,
                        booked -> assertThat(booked.appointment().roomName()).startsWith("Room 1"));
    }

    @Test
    void aReasonForOneRuleDoesNotExcuseAnother() {
        BookingRequest lateAndOutside = scene.request(clinic, agnes, at(18, 0)).lastSafe(DAY.minusDays(1));

        assertThat(book(lateAndOutside.because(Exceptional.late("They know"))))
                .isEqualTo(new NotOffered(Cause.OUTSIDE_CLINIC));
        assertThat(book(lateAndOutside.because(Exceptional.outsideClinic("They know"))))
                .isEqualTo(new PastLastSafeDate(DAY.minusDays(1)));
        assertThat(book(lateAndOutside.because(new Exceptional("They know", true, true, false))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void anExceptionThatWasNotNeededIsNotMarked() {
        BookingRequest plain =
                scene.request(clinic, agnes, at(10, 0)).because(new Exceptional("To be sure", true, true, true));

        book(plain);

        assertThat(card(plain)).satisfies(card -> {
            assertThat(card.late() || card.outsideClinic() || card.overbooked()).isFalse();
        });
        assertThat(reasons(plain)).isEmpty();
    }

    @Test
    void aBlankReasonIsNone() {
        assertThat(book(scene.request(clinic, agnes, at(18, 0)).because(Exceptional.outsideClinic(" \t "))))
                .isEqualTo(new NotOffered(Cause.NO_REASON));
    }

    @Test
    void whatIsClosedStaysClosedWhateverTheReason() {
        jdbc.update(
                "insert into closure (id, kind, room_id, starts_at, ends_at, created_at) values (?, 'ROOM_LOST', ?, ?, ?, now())",
                UUID.randomUUID(),
                scene.room,
                Timestamp.from(at(17, 0)),
                Timestamp.from(at(19, 0)));

        assertThat(book(scene.request(clinic, agnes, at(18, 0)).because(Exceptional.outsideClinic("All the same"))))
                .isEqualTo(new NotOffered(Cause.CLOSED));
    }

    @Test
    void anOverbookingIsTakenBackFromItsCancellation() {
        book(scene.request(clinic, scene.client("Hassan Ali"), at(10, 0)));
        BookingRequest over =
                scene.request(clinic, agnes, at(10, 0)).because(Exceptional.overbooked("Roofless tonight"));
        book(over);
        as(() -> appointments.cancel(over.appointmentId(), CancelledBy.CLIENT));

        assertThat(as(() -> appointments.undo(over.appointmentId()))).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(scene.overlaps()).isZero();
    }

    private BoardCard card(BookingRequest request) {
        return as(() -> board.of(scene.hub, DAY, Set.of())).cards().stream()
                .filter(card -> card.appointmentId().equals(request.appointmentId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reasons(BookingRequest request) {
        return jdbc.queryForList(
                "select concat(change_kind, ': ', reason) from change_log where subject_id = ?",
                String.class,
                request.appointmentId());
    }

    private BookingOutcome book(BookingRequest request) {
        return as(() -> appointments.book(request));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
