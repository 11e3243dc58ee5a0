package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
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
import scot.onward.booking.OpenSlot.State;
import scot.onward.booking.ProgramOutcome.Done;
import scot.onward.booking.ProgramOutcome.NotPossible;
import scot.onward.booking.ProgramOutcome.Refused;
import scot.onward.booking.ProgramOutcome.Stale;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;

class VersionedAppointmentsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    @Autowired
    private VersionedAppointments appointments;

    @Autowired
    private OpenSlots slots;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID clinic;
    private UUID client;

    @BeforeEach
    void aClinicAllDay() {
        scene = new BookingScene(jdbc);
        clinic = scene.clinic(scene.adviser("Sanjay Rao"), scene.room, DAY);
        client = scene.client("Agnes Docherty");
    }

    @Test
    void aChangeOfAnEarlierVersionChangesNothing() {
        VersionedAppointment booked = booked(9, 0);
        Done moved = (Done) asReception(() -> appointments.move(booked.id(), booked.version(), clinic, at(11, 0)));
        assertThat(moved.appointment().span().from()).isEqualTo(at(11, 0));
        assertThat(moved.appointment().version()).isGreaterThan(booked.version());

        assertThat(asReception(() -> appointments.cancel(booked.id(), booked.version(), CancelledBy.CLIENT)))
                .isEqualTo(new Stale(moved.appointment().version()));
        assertThat(asReception(() -> appointments.move(booked.id(), booked.version(), clinic, at(13, 0))))
                .isEqualTo(new Stale(moved.appointment().version()));
        assertThat(asReception(() -> appointments.find(booked.id()))).contains(moved.appointment());
    }

    @Test
    void whatIsCancelledIsFreeAgainAndCannotBeMoved() {
        VersionedAppointment booked = booked(9, 0);
        assertThat(stateAt(9, 0)).isEqualTo(State.TAKEN);
        Done cancelled =
                (Done) asReception(() -> appointments.cancel(booked.id(), booked.version(), CancelledBy.CLIENT));
        assertThat(cancelled.appointment().cancelledBy()).isEqualTo(CancelledBy.CLIENT);
        assertThat(stateAt(9, 0)).isEqualTo(State.FREE);
        assertThat(asReception(() ->
                        appointments.move(booked.id(), cancelled.appointment().version(), clinic, at(11, 0))))
                .isEqualTo(new NotPossible(AppointmentStatus.CANCELLED));
    }

    @Test
    void whatAnotherHubHasIsNotThere() {
        VersionedAppointment booked = booked(9, 0);
        var stranger = new BookingScene(jdbc).receptionist;
        assertThat(currentUser.runAs(stranger, () -> appointments.find(booked.id())))
                .isEmpty();
        assertThat(currentUser
                        .runAs(stranger, () -> appointments.search(of(Set.of(client), null, null)))
                        .page())
                .isEmpty();
        assertThatThrownBy(() -> currentUser.runAs(
                        stranger, () -> appointments.cancel(booked.id(), booked.version(), CancelledBy.CLIENT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> currentUser.runAs(stranger, () -> book(10, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverSeesNoContactsHasNoDoor() {
        var funder = scene.account(Role.FUNDER, null, scene.hub);
        assertThatThrownBy(() -> currentUser.runAs(funder, () -> appointments.find(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTimeIsSearchedPageByPageAndEveryReadIsLogged() {
        List<UUID> booked =
                List.of(booked(9, 0).id(), booked(10, 0).id(), booked(11, 0).id());
        AppointmentSearch day = of(Set.of(), at(0, 0), at(23, 0));
        AppointmentsFound all = asReception(() -> appointments.search(day));
        assertThat(all.page()).extracting(VersionedAppointment::id).containsExactlyElementsOf(booked);
        AppointmentsFound second = asReception(() -> appointments.search(new AppointmentSearch(
                Set.of(), Set.of(), Set.of(AppointmentStatus.BOOKED), at(0, 0), at(23, 0), 1, 1)));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.page()).extracting(VersionedAppointment::id).containsExactly(booked.get(1));
        assertThat(jdbc.queryForObject(
                        "select count(*) from access_log where client_id = ? and what = 'APPOINTMENTS'",
                        Integer.class,
                        client))
                .isEqualTo(2);
    }

    @Test
    void theLastSafeDateHoldsForProgramsToo() {
        UUID late = scene.clinic(scene.adviser("Nadia Iqbal"), null, DAY.plusDays(7));
        refer(DAY.plusDays(1));
        Instant after = DAY.plusDays(7).atTime(9, 0).atZone(HubTime.ZONE).toInstant();
        ProgramOutcome outcome = asReception(() -> appointments.book(new ProgramBooking(
                UUID.randomUUID(), client, late, scene.service, TimeSpan.of(after, Duration.ofMinutes(45)))));
        assertThat(outcome).isEqualTo(new Refused(new BookingOutcome.PastLastSafeDate(DAY.plusDays(1))));
    }

    @Test
    void slotsAreWhatIsFreeAndLieNearTheTakenOne() {
        booked(9, 0);
        OpenSlot taken = asReception(() -> slots.find(clinic, at(9, 0), 45)).orElseThrow();
        List<OpenSlot> near = asReception(() -> slots.near(taken, scene.service, null, 3));
        assertThat(near).extracting(slot -> slot.span().from()).containsExactly(at(9, 45), at(10, 30), at(11, 15));
        List<OpenSlot> free = asReception(() ->
                slots.free(new SlotSearch(Set.of(clinic), Set.of(), new TimeSpan(at(9, 0), at(11, 0)))));
        assertThat(free).extracting(slot -> slot.span().from()).containsExactly(at(9, 45), at(10, 30));
        assertThat(stateAt(8, 0)).isEqualTo(State.NOT_OFFERED);
        assertThat(asReception(() -> slots.find(UUID.randomUUID(), at(9, 0), 45)))
                .isEmpty();
    }

    private void refer(LocalDate lastSafeDate) {
        UUID desk = scene.receptionist.accountId();
        jdbc.update("""
                insert into referral (id, client_id, hub_id, referred_by, referred_by_name, referrer_role, received_at,
                    patient_name, text_ok, voicemail_ok, may_name_service, safe_tonight, essentials_today, hear_back,
                    rule_level, rule_number, rule_key, rule_version, last_safe_date, status, owner_id, next_step, next_due,
                    recognised)
                values (?, ?, ?, ?, 'R', 'GP', now(), 'A patient', false, false, false, 'YES', 'YES', true,
                    2, 1, 'letter', '1', ?, 'RECEIVED', ?, 'CALL', current_date, 'NEW')
                """, UUID.randomUUID(), client, scene.hub, desk, lastSafeDate, desk);
    }

    private State stateAt(int hour, int minute) {
        return asReception(() -> slots.find(clinic, at(hour, minute), 45))
                .orElseThrow()
                .state();
    }

    private VersionedAppointment booked(int hour, int minute) {
        return ((Done) asReception(() -> book(hour, minute))).appointment();
    }

    private ProgramOutcome book(int hour, int minute) {
        return appointments.book(new ProgramBooking(
                UUID.randomUUID(),
                client,
                clinic,
                scene.service,
                TimeSpan.of(at(hour, minute), Duration.ofMinutes(45))));
    }

    private static AppointmentSearch of(Set<UUID> clients, @Nullable Instant from, @Nullable Instant before) {
        return new AppointmentSearch(Set.of(), clients, Set.of(), from, before, 0, 50);
    }

    private <T> T asReception(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(LocalTime.of(hour, minute)).atZone(HubTime.ZONE).toInstant();
    }
}
