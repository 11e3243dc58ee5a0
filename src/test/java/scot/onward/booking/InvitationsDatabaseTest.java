package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.InviteOutcome.Cause;
import scot.onward.booking.InviteOutcome.NotInvited;
import scot.onward.booking.PickOutcome.Gone;
import scot.onward.booking.PickOutcome.Picked;
import scot.onward.booking.PickOutcome.Taken;

class InvitationsDatabaseTest extends DatabaseTest {

    private static final String HERE = "192.0.2.2";

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitedPick invited;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private LinkScene scene;
    private UUID clinic;
    private UUID tariq;

    @BeforeEach
    void aHubThatInvites() {
        SecurityContextHolder.clearContext();
        scene = new LinkScene(jdbc, clock, currentUser);
        clinic = scene.clinic();
        tariq = scene.client("Tariq Hussain", "07700 900302");
    }

    private List<OfferedTime> times(String secret) {
        return invited.open(secret, HERE).orElseThrow().times();
    }

    @Test
    void theLinkShowsTheSafeTimesAndAFirstName() {
        String secret = scene.invite(invitations, tariq);

        assertThat(invited.open(secret, HERE)).hasValueSatisfying(page -> {
            assertThat(page.firstName()).isEqualTo("Tariq");
            assertThat(page.times())
                    .isNotEmpty()
                    .allMatch(time -> time.at().toLocalDate().equals(scene.day()));
        });
    }

    @Test
    void thePickIsAnOrdinaryBookingThatSaysWhoPicked() {
        String secret = scene.invite(invitations, tariq);
        OfferedTime time = times(secret).get(2);

        assertThat(invited.pick(secret, HERE, time.clinicId(), time.startsAt())).isInstanceOf(Picked.class);

        AppointmentFacts booked = currentUser
                .runAs(scene.receptionist(), () -> appointments.upcomingOf(tariq))
                .orElseThrow();
        assertThat(booked.startsAt()).isEqualTo(time.startsAt());
        assertThat(jdbc.queryForObject(
                        "select account_name from appointment_event where appointment_id = ?",
                        String.class,
                        booked.id()))
                .isEqualTo("Picked by the client, invited by Donna Whyte");
        assertThat(scene.secrets(tariq, "BOOKED")).hasSize(1);
    }

    @Test
    void aLinkBooksOnce() {
        String secret = scene.invite(invitations, tariq);
        List<OfferedTime> times = times(secret);
        invited.pick(secret, HERE, clinic, times.get(0).startsAt());

        assertThat(invited.pick(secret, HERE, clinic, times.get(1).startsAt())).isInstanceOf(Gone.class);
        assertThat(invited.open(secret, HERE)).isEmpty();
        assertThat(scene.bookedAt(times.get(1).startsAt())).isZero();
    }

    @Test
    void aTimeThatWasTakenMeanwhileIsSaidToBeAndTheLinkStillWorks() {
        String secret = scene.invite(invitations, tariq);
        OfferedTime wanted = times(secret).stream()
                .filter(time -> time.at().toLocalTime().equals(LocalTime.of(9, 0)))
                .findFirst()
                .orElseThrow();
        scene.book(appointments, clinic, scene.client("Betty Lennox", "07700 900303"), 9);

        assertThat(invited.pick(secret, HERE, clinic, wanted.startsAt())).isInstanceOf(Taken.class);
        assertThat(times(secret)).isNotEmpty().doesNotContain(wanted);
    }

    @Test
    void onlyWhatIsOfferedCanBePicked() {
        String secret = scene.invite(invitations, tariq);
        UUID elsewhere = new LinkScene(jdbc, clock, currentUser).clinic();

        assertThat(invited.pick(secret, HERE, elsewhere, scene.at(10, 30))).isInstanceOf(Taken.class);
        assertThat(invited.pick(secret, HERE, clinic, scene.at(10, 31))).isInstanceOf(Taken.class);
        assertThat(invited.pick(secret, HERE, clinic, scene.at(22, 0))).isInstanceOf(Taken.class);
        assertThat(jdbc.queryForList("select id from appointment where client_id = ?", UUID.class, tariq))
                .isEmpty();
    }

    @Test
    void nothingIsOfferedAfterTheLastSafeDate() {
        NewInvitation plain = scene.invitation(tariq);
        NewInvitation dated = new NewInvitation(
                tariq,
                null,
                plain.hubIds(),
                false,
                plain.wish().safeUntil(null, scene.day().minusDays(1)));
        String secret = scene.invite(invitations, dated);

        assertThat(times(secret)).isEmpty();
        assertThat(invited.pick(secret, HERE, clinic, scene.at(9, 0))).isInstanceOf(Taken.class);
    }

    @Test
    void receptionMayLimitTheAdviser() {
        UUID nadia = scene.scene.adviser("Nadia Iqbal");
        UUID room = UUID.randomUUID();
        scene.scene.addRoom(room, "Room 2", true);
        UUID hers = scene.scene.clinic(nadia, room, scene.day());
        NewInvitation plain = scene.invitation(tariq);
        NewInvitation limited = new NewInvitation(
                tariq, null, plain.hubIds(), false, plain.wish().withAdviser(nadia));
        String secret = scene.invite(invitations, limited);

        assertThat(times(secret)).isNotEmpty().allMatch(time -> time.clinicId().equals(hers));
        assertThat(invited.pick(secret, HERE, clinic, scene.at(9, 0))).isInstanceOf(Taken.class);
    }

    @Test
    void switchedOffNobodyIsInvitedAndLinksThatAreOutLeadNowhere() {
        String secret = scene.invite(invitations, tariq);
        jdbc.update("update hub set invites = false where id = ?", scene.hub());

        assertThat(invited.open(secret, HERE)).isEmpty();
        assertThat(currentUser.runAs(scene.receptionist(), () -> invitations.invite(scene.invitation(tariq))))
                .isEqualTo(new NotInvited(Cause.SWITCHED_OFF));
    }

    @Test
    void withoutASafeWayNothingIsSent() {
        jdbc.update("update client set text_ok = false where id = ?", tariq);

        assertThat(currentUser.runAs(scene.receptionist(), () -> invitations.invite(scene.invitation(tariq))))
                .isEqualTo(new NotInvited(Cause.NO_SAFE_WAY));
        assertThat(jdbc.queryForList("select id from client_link where client_id = ?", UUID.class, tariq))
                .isEmpty();
    }

    @Test
    void aNewerInvitationAndATakenBackOneMakeTheOlderWorthless() {
        String first = scene.invite(invitations, tariq);
        jdbc.update("update message set created_at = created_at - interval 1 minute where client_id = ?", tariq);
        String second = scene.invite(invitations, tariq);
        assertThat(invited.open(first, HERE)).isEmpty();
        assertThat(invited.open(second, HERE)).isPresent();

        currentUser.runAs(scene.receptionist(), () -> {
            invitations.takeBack(tariq);
            return true;
        });
        assertThat(invited.open(second, HERE)).isEmpty();
        assertThat(jdbc.queryForList("select status from message where client_id = ?", String.class, tariq))
                .containsOnly("STOPPED");
    }

    @Test
    void whoHasATimeByNowNeedsNoInvitation() {
        String secret = scene.invite(invitations, tariq);
        scene.book(appointments, clinic, tariq, 12);

        assertThat(invited.open(secret, HERE)).isEmpty();
    }

    @Test
    void anInvitationEndsAfterTwoWeeks() {
        String secret = scene.invite(invitations, tariq);
        assertThat(jdbc.queryForList("select expires_at from client_link where client_id = ?", Timestamp.class, tariq)
                        .getFirst()
                        .toInstant())
                .isBetween(
                        clock.instant().plus(Duration.ofDays(14)).minusSeconds(600),
                        clock.instant().plus(Duration.ofDays(14)).plusSeconds(600));
        jdbc.update(
                "update client_link set expires_at = ? where client_id = ?",
                Timestamp.from(clock.instant().minusSeconds(1)),
                tariq);

        assertThat(invited.open(secret, HERE)).isEmpty();
        assertThat(invited.pick(secret, HERE, clinic, scene.at(9, 0))).isInstanceOf(Gone.class);
    }

    @Test
    void anInvitationHoldsWhenThePersonWhoInvitedHasLeft() {
        String secret = scene.invite(invitations, tariq);
        jdbc.update(
                "update account set active = false where id = ?",
                scene.receptionist().accountId());
        OfferedTime time = times(secret).getFirst();

        assertThat(invited.pick(secret, HERE, time.clinicId(), time.startsAt())).isInstanceOf(Picked.class);
    }

    @Test
    void nobodyInvitesOtherHubsClientsOrToOtherHubs() {
        LinkScene other = new LinkScene(jdbc, clock, currentUser);
        NewInvitation foreign = other.invitation(tariq);
        NewInvitation there = new NewInvitation(
                tariq,
                null,
                Set.of(scene.hub(), other.hub()),
                false,
                scene.invitation(tariq).wish());

        assertThatThrownBy(() -> currentUser.runAs(other.receptionist(), () -> invitations.invite(foreign)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> currentUser.runAs(scene.receptionist(), () -> invitations.invite(there)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
