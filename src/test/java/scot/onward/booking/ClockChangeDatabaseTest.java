package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

/** Bookings on the two Sundays on which the clocks change, and around them. */
class ClockChangeDatabaseTest extends DatabaseTest {

    private static final LocalDate FORWARD = LocalDate.of(2035, 3, 25);
    private static final LocalDate BACK = LocalDate.of(2035, 10, 28);

    @Autowired
    private Appointments appointments;

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID agnes;

    @BeforeEach
    void openAHub() {
        scene = new BookingScene(jdbc);
        jdbc.update("update hub set opens = '00:00', closes = '23:59' where id = ?", scene.hub);
        agnes = scene.client("Agnes Docherty");
    }

    @Test
    void theHourThatComesTwiceIsTwoHoursAndEachCanBeBookedOnce() {
        UUID night = nightClinic(BACK);
        Instant before = BACK.atTime(1, 0).atZone(HubTime.ZONE).toInstant();
        Instant after = before.plusSeconds(3600);

        assertThat(book(night, before)).isInstanceOf(Booked.class);
        assertThat(book(night, after)).isInstanceOf(Booked.class);
        assertThat(book(night, after.plusSeconds(1800))).isInstanceOf(Taken.class);
        assertThat(after.atZone(HubTime.ZONE).toLocalTime()).isEqualTo(LocalTime.of(1, 0));
    }

    @Test
    void theHourThatIsMissingIsNotOffered() {
        nightClinic(FORWARD);

        assertThat(as(() -> safeTimes.soonest(
                        TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, FORWARD, 0))))
                .isInstanceOfSatisfying(
                        Times.class,
                        found -> assertThat(found.times())
                                .extracting(time ->
                                        time.startsAt().atZone(HubTime.ZONE).toLocalTime())
                                .contains(LocalTime.of(0, 45), LocalTime.of(2, 30))
                                .noneMatch(time -> time.getHour() == 1));
    }

    @Test
    void aMoveAcrossTheChangeKeepsTheLength() {
        UUID clinic = scene.weeklyClinic(scene.adviser("Morag Kerr"), scene.room, BACK.minusDays(2));
        Instant friday = BACK.minusDays(2).atTime(10, 0).atZone(HubTime.ZONE).toInstant();
        Instant nextFriday = BACK.plusDays(5).atTime(10, 0).atZone(HubTime.ZONE).toInstant();
        BookingRequest request = scene.request(clinic, agnes, friday);
        as(() -> appointments.book(request));

        assertThat(as(() -> appointments.move(request.appointmentId(), Target.of(clinic, nextFriday))))
                .isInstanceOfSatisfying(Booked.class, booked -> {
                    AppointmentFacts facts = booked.appointment();
                    assertThat(facts.startsAt().atZone(HubTime.ZONE).toLocalTime())
                            .isEqualTo(LocalTime.of(10, 0));
                    assertThat(facts.endsAt()).isEqualTo(nextFriday.plusSeconds(45 * 60));
                });
    }

    /** Midnight to four in the morning, as clinics by night go. */
    private UUID nightClinic(LocalDate day) {
        UUID night = scene.clinic(scene.adviser("Morag Kerr"), scene.room, day);
        jdbc.update("update clinic set starts = '00:00', ends = '04:00' where id = ?", night);
        return night;
    }

    private BookingOutcome book(UUID clinic, Instant at) {
        return as(() -> appointments.book(scene.request(clinic, scene.client("Somebody"), at)));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }
}
