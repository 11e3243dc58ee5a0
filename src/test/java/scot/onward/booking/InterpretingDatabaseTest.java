package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.SafeTimesFound.NoInterpreter;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

/** Interpreters, joint advisers and clients are taken with the adviser, in one step. */
class InterpretingDatabaseTest extends DatabaseTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2035, 6, 6);

    @Autowired
    private Appointments appointments;

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private DayBoard board;

    @Autowired
    private AdviserDay adviserDay;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private BookingScene scene;
    private UUID morag;
    private UUID clinic;
    private UUID agnes;
    /** A language of its own, so that no other test's interpreter speaks it. */
    private String language;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        morag = scene.adviser("Morag Kerr");
        clinic = scene.clinic(morag, scene.room, DAY);
        agnes = scene.client("Agnes Docherty");
        language = "L" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anInterpreterIsTakenWithTheBookingAndTheNextOneIsAskedWhenOneIsTaken() {
        UUID one = scene.interpreter(language, 0, Delivery.IN_PERSON);
        UUID other = scene.interpreter(language, 0, Delivery.IN_PERSON);
        UUID second = scene.clinic(scene.adviser("Sanjay Rao"), null, DAY);
        inPerson(second);
        UUID third = scene.clinic(scene.adviser("Ewan Baird"), null, DAY);
        inPerson(third);

        BookingRequest first = scene.request(clinic, agnes, at(10, 0)).interpretedIn(language);
        assertThat(book(first)).isInstanceOfSatisfying(Booked.class, booked -> {
            assertThat(booked.appointment().interpreter()).isEqualTo(language);
            assertThat(booked.appointment().interpreterName()).isEqualTo("Ewa Nowak");
        });
        BookingRequest next =
                scene.request(second, scene.client("Hassan Ali"), at(10, 15)).interpretedIn(language);
        assertThat(book(next)).isInstanceOf(Booked.class);
        assertThat(Arrays.asList(interpreterOf(first), interpreterOf(next))).containsExactlyInAnyOrder(one, other);

        assertThat(book(scene.request(third, scene.client("Betty Lennox"), at(10, 30))
                        .interpretedIn(language)))
                .isEqualTo(new NotOffered(Cause.NO_INTERPRETER));
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void anAdviserWhoSpeaksTheLanguageNeedsNobody() {
        scene.speaks(morag, language);
        BookingRequest request = scene.request(clinic, agnes, at(10, 0)).interpretedIn(language);

        assertThat(book(request)).isInstanceOf(Booked.class);
        assertThat(interpreterOf(request)).isNull();
    }

    @Test
    void nobodyInterpretsOutsideTheirHoursOrWithoutNoticeOrInAnotherWay() {
        scene.interpreter(language, 0, Delivery.PHONE);
        BookingRequest inTheRoom = scene.request(clinic, agnes, at(10, 0)).interpretedIn(language);
        assertThat(book(inTheRoom)).isEqualTo(new NotOffered(Cause.NO_INTERPRETER));
        assertThat(book(inTheRoom.interpretedByPhone(language))).isInstanceOf(Booked.class);

        assertThat(book(scene.request(clinic, agnes, at(16, 30), 60)
                        .interpretedByPhone(language)
                        .because(Exceptional.outsideClinic("Longer than the clinic"))))
                .isEqualTo(new NotOffered(Cause.NO_INTERPRETER));

        int tooLong = (int) (at(10, 0).getEpochSecond() - clock.instant().getEpochSecond()) / 60;
        jdbc.update(
                "update interpreter set notice_minutes = ? where id in (select interpreter_id from interpreter_language where language = ?)",
                Math.min(tooLong, 43_200),
                language);
        assertThat(as(() -> safeTimes.soonest(
                        search(clock.instant().atZone(HubTime.ZONE).toLocalDate()))))
                .isNotInstanceOf(Times.class);
    }

    @Test
    void aSearchOffersOnlyTimesAtWhichSomebodyCanInterpret() {
        scene.interpreter(language, 0, Delivery.IN_PERSON);
        UUID second = scene.clinic(scene.adviser("Sanjay Rao"), null, DAY);
        inPerson(second);
        book(scene.request(second, scene.client("Hassan Ali"), at(9, 0), 240).interpretedIn(language));

        assertThat(as(() -> safeTimes.soonest(search(DAY)))).isInstanceOfSatisfying(Times.class, found -> {
            assertThat(found.times()).allMatch(SafeTime::interpreted);
            assertThat(found.times().getFirst().startsAt()).isEqualTo(at(13, 0));
        });
    }

    @Test
    void withoutAnInterpreterTheSearchSaysWhenThereIsOneAndWhoCouldPhone() {
        scene.interpreter(language, 0, Delivery.PHONE);
        UUID later = scene.interpreter(language, 0, Delivery.IN_PERSON);
        scene.clinic(morag, scene.room, DAY.plusDays(7));
        jdbc.update("delete from interpreter_hours where interpreter_id = ? and weekday <> 'WEDNESDAY'", later);
        UUID second = scene.clinic(scene.adviser("Sanjay Rao"), null, DAY);
        inPerson(second);
        book(scene.request(second, scene.client("Hassan Ali"), at(9, 0), 480).interpretedIn(language));

        assertThat(as(() -> safeTimes.soonest(search(DAY)))).isInstanceOfSatisfying(NoInterpreter.class, none -> {
            assertThat(none.language()).isEqualTo(language);
            assertThat(none.faceToFace())
                    .isNotNull()
                    .satisfies(time -> assertThat(time.startsAt()).isEqualTo(at(9, 0).plusSeconds(7 * 86_400)));
            assertThat(none.byPhone())
                    .isNotNull()
                    .satisfies(time -> assertThat(time.startsAt()).isEqualTo(at(9, 0)));
        });
    }

    @Test
    void aMoveTakesTheInterpreterAlong() {
        UUID interpreter = scene.interpreter(language, 0, Delivery.IN_PERSON);
        BookingRequest request = scene.request(clinic, agnes, at(10, 0)).interpretedIn(language);
        book(request);

        assertThat(as(() -> appointments.move(request.appointmentId(), Target.of(clinic, at(10, 30)))))
                .isInstanceOf(Booked.class);

        assertThat(jdbc.queryForObject("select starts_at from claim where resource_id = ?", Instant.class, interpreter))
                .isEqualTo(at(10, 30));
    }

    @Test
    void aJointAppointmentTakesEveryAdviserAndStandsInEachColumn() {
        UUID sanjay = scene.adviser("Sanjay Rao");
        UUID phone = scene.clinic(sanjay, null, DAY);
        BookingRequest joint = scene.request(clinic, agnes, at(10, 0)).together(Set.of(sanjay));

        assertThat(book(joint)).isInstanceOf(Booked.class);

        assertThat(book(scene.request(phone, scene.client("Hassan Ali"), at(10, 15))))
                .isInstanceOf(BookingOutcome.Taken.class);
        BoardDay day = as(() -> board.of(scene.hub, DAY, Set.of()));
        assertThat(day.clinics())
                .hasSize(2)
                .allSatisfy(column -> assertThat(column.cards())
                        .singleElement()
                        .satisfies(card -> assertThat(card.others()).containsExactly("Sanjay Rao")));
        assertThat(day.cards()).hasSize(1);

        SignedIn second = scene.account(Role.ADVISER, sanjay);
        assertThat(currentUser.runAs(second, () -> adviserDay.of(sanjay, DAY)))
                .extracting(AppointmentFacts::id)
                .containsExactly(joint.appointmentId());
        assertThat(currentUser.runAs(second, () -> appointments.begin(joint.appointmentId())))
                .isInstanceOf(ChangeOutcome.Done.class);
    }

    @Test
    void aJointAppointmentMovesToTheClinicOfWhoeverJoinedIt() {
        UUID sanjay = scene.adviser("Sanjay Rao");
        UUID phone = scene.clinic(sanjay, null, DAY);
        BookingRequest joint = scene.request(clinic, agnes, at(10, 0)).together(Set.of(sanjay));
        book(joint);

        assertThat(as(() -> appointments.move(joint.appointmentId(), Target.of(phone, at(14, 0)))))
                .isInstanceOf(Booked.class);
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void aJointAppointmentWaitsForAllItsAdvisersInASearch() {
        UUID sanjay = scene.adviser("Sanjay Rao");
        UUID phone = scene.clinic(sanjay, null, DAY);
        book(scene.request(phone, scene.client("Hassan Ali"), at(9, 0), 120));

        TimeSearch together = TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, DAY, 0)
                .together(Set.of(sanjay));
        assertThat(as(() -> safeTimes.soonest(together)))
                .isInstanceOfSatisfying(
                        Times.class,
                        found -> assertThat(found.times().getFirst().startsAt()).isEqualTo(at(11, 0)));
    }

    private TimeSearch search(LocalDate from) {
        return TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, from, 0)
                .in(language);
    }

    private void inPerson(UUID clinicId) {
        UUID room = UUID.randomUUID();
        scene.addRoom(room, "Room", true);
        jdbc.update("update clinic set delivery = 'IN_PERSON', room_id = ? where id = ?", room, clinicId);
    }

    private @Nullable UUID interpreterOf(BookingRequest request) {
        return jdbc.queryForObject(
                "select interpreter_id from appointment where id = ?", UUID.class, request.appointmentId());
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
