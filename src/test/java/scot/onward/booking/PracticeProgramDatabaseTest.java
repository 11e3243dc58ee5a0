package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.DatabaseTest;
import scot.onward.access.ApiPurpose;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.client.Clients;
import scot.onward.client.NewClient;
import scot.onward.client.SafeContact;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** A practice's program books for the people whom the practice referred or registered, and for nobody else. */
class PracticeProgramDatabaseTest extends DatabaseTest {

    @Autowired
    Appointments appointments;

    @Autowired
    VersionedAppointments programs;

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    private BookingScene scene;
    private SignedIn practice;
    private UUID clinic;
    private Instant nine;
    private UUID theirs;
    private UUID somebodyElses;

    @BeforeEach
    void aPractice() {
        scene = new BookingScene(jdbc);
        SignedIn account = scene.account(Role.PRACTICE, null, scene.hub);
        practice = account;
        LocalDate day = WorkingCalendar.scottish().plusWorkingDays(HubTime.today(Clock.systemUTC()), 3);
        clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, day);
        nine = day.atTime(9, 0).atZone(HubTime.ZONE).toInstant();
        theirs = as(practice, () -> clients.register(NewClient.named("Isla Rae", SafeContact.NONE), scene.hub));
        somebodyElses = scene.client("Betty Lennox");
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void itBooksReadsMovesAndCancelsForItsOwn() {
        UUID id = booked(practice, theirs, nine);

        assertThat(as(practice, () -> programs.find(id))).isPresent();
        assertThat(as(practice, () -> programs.move(id, version(id), clinic, nine.plusSeconds(2700))))
                .isInstanceOf(ProgramOutcome.Done.class);
        assertThat(as(practice, () -> programs.cancel(id, version(id), CancelledBy.CLIENT)))
                .isInstanceOf(ProgramOutcome.Done.class);
    }

    @Test
    void itSeesAndTouchesNobodyElsesAtTheSameHub() {
        UUID id = booked(scene.receptionist, somebodyElses, nine);
        List<Supplier<Object>> tries = List.of(
                () -> clients.card(somebodyElses),
                () -> programs.book(booking(somebodyElses, nine.plusSeconds(5400))),
                () -> programs.move(id, version(id), clinic, nine.plusSeconds(2700)),
                () -> programs.cancel(id, version(id), CancelledBy.CLIENT),
                () -> appointments.facts(id),
                () -> appointments.arrive(id));

        assertThat(tries)
                .allSatisfy(attempt ->
                        assertThatThrownBy(() -> as(practice, attempt)).isInstanceOf(AccessDeniedException.class));
        assertThat(as(practice, () -> clients.find("betty", 10))).isEmpty();
        assertThat(as(practice, () -> programs.find(id))).isEmpty();
    }

    @Test
    void anotherPracticeSeesThemOnlyOnceItBringsThem() {
        SignedIn other = new SignedIn(
                UUID.randomUUID(),
                "p@example",
                "Other",
                "Program",
                Role.PRACTICE,
                organisation(),
                Set.of(scene.hub),
                null);
        assertThatThrownBy(() -> as(other, () -> clients.card(theirs))).isInstanceOf(AccessDeniedException.class);

        as(other, () -> {
            clients.broughtBy(theirs, other.organisation());
            return theirs;
        });

        assertThat(as(other, () -> clients.find("isla rae", 10))).hasSize(1);
    }

    private UUID booked(SignedIn by, UUID client, Instant at) {
        return ((ProgramOutcome.Done) as(by, () -> programs.book(booking(client, at))))
                .appointment()
                .id();
    }

    private ProgramBooking booking(UUID client, Instant at) {
        var span = new TimeSpan(at, at.plusSeconds(2700));
        return new ProgramBooking(UUID.randomUUID(), client, clinic, scene.service, span);
    }

    private int version(UUID id) {
        return jdbc.queryForList("select version from appointment where id = ?", Integer.class, id)
                .getFirst();
    }

    private UUID organisation() {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into organisation (id, name, kind) values (?, ?, 'GP_PRACTICE')", id, "Practice " + id);
        return id;
    }

    /** As the person's program, whose token has the purpose SCHEDULING. */
    private static <T> T as(SignedIn person, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person,
                        null,
                        AuthorityUtils.createAuthorityList(
                                person.role().authority(), ApiPurpose.SCHEDULING.authority())));
        return work.get();
    }
}
