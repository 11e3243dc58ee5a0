package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.hub.HubSwitch;
import scot.onward.hub.HubSwitches;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralTime;
import scot.onward.referral.ReferralTimeWish;
import scot.onward.referral.ReferralTimes;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.Town;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** A practice books a time with its referral where the hub allows it; the referral is in whatever comes of the booking. */
class TimesWhileReferringDatabaseTest extends DatabaseTest {

    @Autowired
    private ReferralTimes times;

    @Autowired
    private Referrals referrals;

    @Autowired
    private HubSwitches hubs;

    @Autowired
    private Slips slips;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Clock clock;

    private BookingScene scene;
    private SignedIn practice;
    private LocalDate tomorrow;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        tomorrow = WorkingCalendar.scottish().plusWorkingDays(HubTime.today(clock), 1);
        scene.clinic(scene.adviser("Morag Kerr"), scene.room, tomorrow);
        practice = scene.account(Role.PRACTICE, null, scene.hub);
        SignedIn manager = scene.account(Role.MANAGER, null, scene.hub);
        as(manager, () -> {
            hubs.set(scene.hub, HubSwitch.REFERRERS_BOOK, true);
            return true;
        });
    }

    @Test
    void nothing_is_offered_where_the_hub_does_not_allow_it() {
        SignedIn manager = scene.account(Role.MANAGER, null, scene.hub);
        ReferralTime nine = first();
        as(manager, () -> {
            hubs.set(scene.hub, HubSwitch.REFERRERS_BOOK, false);
            return true;
        });

        assertThat(as(practice, () -> times.next(wish(null)))).isEmpty();
        assertThat(hold(practice, nine)).isEmpty();
        assertThat(book(send("Ina Bell"), nine, null)).isEmpty();
    }

    @Test
    void a_chosen_time_is_kept_from_others_and_becomes_the_booking() {
        ReferralTime nine = first();
        UUID hold = hold(practice, nine).orElseThrow();
        assertThat(hold(scene.account(Role.PRACTICE, null, scene.hub), nine)).isEmpty();

        UUID referral = send("Ina Bell");
        UUID appointment = book(referral, nine, hold).orElseThrow();

        assertThat(jdbc.queryForMap("select status, next_step from referral where id = ?", referral))
                .containsEntry("status", "BOOKED")
                .containsEntry("next_step", "MEET");
        assertThat(as(practice, () -> slips.of(appointment)).firstName()).isEqualTo("Ina");
        assertThat(as(practice, () -> slips.of(appointment)).service())
                .as("nobody allowed naming it")
                .isNull();
        assertThat(book(referral, nine, null)).as("once for each referral").contains(appointment);
        assertThat(as(practice, () -> times.next(wish(null)))).doesNotContain(nine);
    }

    @Test
    void when_the_time_is_gone_the_referral_is_in_all_the_same() {
        ReferralTime nine = first();
        as(
                scene.receptionist,
                () -> appointments.book(
                        BookingRequest.of(scene.client("Betty"), nine.clinicId(), scene.service, nine.startsAt(), 45)));

        UUID referral = send("Ina Bell");

        assertThat(book(referral, nine, null)).isEmpty();
        assertThat(jdbc.queryForMap("select status, next_step from referral where id = ?", referral))
                .containsEntry("status", "RECEIVED")
                .containsEntry("next_step", "CALL");
        assertThat(book(referral, first(), null)).isPresent();
    }

    @Test
    void a_patient_who_is_expected_elsewhere_then_sounds_like_a_time_that_is_gone() {
        ReferralTime nine = first();
        UUID earlier = send("Ina Bell");
        assertThat(book(earlier, nine, null)).isPresent();
        UUID secondRoom = UUID.randomUUID();
        scene.addRoom(secondRoom, "Room 2", true);
        scene.clinic(scene.adviser("Nadia Iqbal"), secondRoom, tomorrow);
        ReferralTime alsoNine = as(practice, () -> times.next(wish(null))).getFirst();

        assertThat(alsoNine.startsAt()).isEqualTo(nine.startsAt());
        assertThat(book(send("Ina Bell"), alsoNine, null)).isEmpty();
    }

    @Test
    void nothing_later_than_the_last_safe_date_is_offered() {
        assertThat(as(practice, () -> times.next(wish(tomorrow)))).isNotEmpty();
        assertThat(as(practice, () -> times.next(wish(tomorrow.minusDays(1))))).isEmpty();
    }

    @Test
    void another_person_books_and_prints_nothing_of_it() {
        UUID referral = send("Ina Bell");
        UUID appointment = book(referral, first(), null).orElseThrow();
        SignedIn other = scene.account(Role.PRACTICE, null, scene.hub);

        assertThatThrownBy(() -> as(other, () -> slips.of(appointment))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> slips.calendar(appointment)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> times.book(referral, first(), ReferralForm.Needs.NONE, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(scene.receptionist, () -> times.next(wish(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ReferralTimeWish wish(@Nullable LocalDate lastSafe) {
        return new ReferralTimeWish(scene.hub, ReferralForm.Needs.NONE, lastSafe, lastSafe);
    }

    private ReferralTime first() {
        List<ReferralTime> found = as(practice, () -> times.next(wish(null)));
        return found.getFirst();
    }

    private Optional<UUID> hold(SignedIn person, ReferralTime time) {
        return as(person, () -> times.hold(scene.hub, time, ReferralForm.Needs.NONE, null));
    }

    private Optional<UUID> book(UUID referral, ReferralTime time, @Nullable UUID hold) {
        return as(practice, () -> times.book(referral, time, ReferralForm.Needs.NONE, hold));
    }

    /** The same name is the same person. */
    private UUID send(String name) {
        ReferralForm form = Town.patient(name + " " + scene.hub);
        return ((SendResult.Sent) as(practice, () -> referrals.send(form))).referralId();
    }

    private <T> T as(SignedIn person, Supplier<T> work) {
        return currentUser.runAs(person, work);
    }
}
