package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicEditor;
import scot.onward.clinic.ClinicException;
import scot.onward.clinic.ClinicOutcome;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.EditableClinic;
import scot.onward.shared.HubTime;

class StrandedPeopleDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.now(HubTime.ZONE).plusDays(300);

    @Autowired
    private ClinicEditor editor;

    @Autowired
    private StrandedPeople stranded;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whoeverAnEditStrandsIsShownBeforeAndOnTheCallListAfter() {
        var scene = new BookingScene(jdbc);
        UUID adviser = scene.adviser("Morag Kerr");
        jdbc.update("insert into adviser_service (adviser_id, service_id) values (?, ?)", adviser, scene.service);
        UUID clinic = scene.clinic(adviser, scene.room, DAY);
        UUID early = book(scene, clinic, "Agnes Docherty", LocalTime.of(9, 0));
        UUID late = book(scene, clinic, "Betty Lennox", LocalTime.of(14, 0));
        SignedIn manager = scene.account(Role.MANAGER, null, scene.hub);

        ClinicDraft shorter = shortened(manager, clinic);
        ClinicPlan proposed = Objects.requireNonNull(
                currentUser.runAs(manager, () -> editor.preview(shorter)).plan());
        assertThat(currentUser.runAs(manager, () -> stranded.by(proposed)))
                .extracting(StrandedRow::name)
                .containsExactly("Betty Lennox");
        assertThat(toMove(late)).isZero();

        assertThat(currentUser.runAs(manager, () -> editor.change(shorter))).isInstanceOf(ClinicOutcome.Saved.class);
        assertThat(toMove(late)).isEqualTo(1);
        assertThat(toMove(early)).isZero();

        ClinicDraft back = currentUser.runAs(manager, () -> editor.edit(clinic)).draft();
        currentUser.runAs(
                manager,
                () -> editor.change(
                        back.with(new ClinicDraft.Times(LocalTime.of(9, 0), LocalTime.of(17, 0), null, null, null))));
        assertThat(toMove(late)).isZero();
    }

    @Test
    void aDayThatIsSkippedStrandsThatDay() {
        var scene = new BookingScene(jdbc);
        UUID adviser = scene.adviser("Morag Kerr");
        jdbc.update("insert into adviser_service (adviser_id, service_id) values (?, ?)", adviser, scene.service);
        UUID clinic = scene.clinic(adviser, scene.room, DAY);
        UUID booked = book(scene, clinic, "Agnes Docherty", LocalTime.of(9, 0));
        SignedIn manager = scene.account(Role.MANAGER, null, scene.hub);
        EditableClinic before = currentUser.runAs(manager, () -> editor.edit(clinic));
        currentUser.runAs(
                manager,
                () -> editor.change(before.draft()
                        .with(Map.of(DAY, new ClinicException(ClinicException.Kind.SKIP, null, null, null)))));
        assertThat(toMove(booked)).isEqualTo(1);
    }

    @Test
    void onlyTheHubsOwnManagerSeesWhoWouldBeStranded() {
        var scene = new BookingScene(jdbc);
        UUID clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        SignedIn manager = scene.account(Role.MANAGER, null, scene.hub);
        ClinicPlan plan = currentUser.runAs(manager, () -> editor.edit(clinic)).plan();
        for (Role role : Role.values()) {
            SignedIn person = scene.account(
                    role,
                    role == Role.ADVISER ? scene.adviser("Ewan Baird") : null,
                    role == Role.MANAGER ? UUID.randomUUID() : scene.hub);
            assertThatThrownBy(() -> currentUser.runAs(person, () -> stranded.by(plan)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ClinicDraft shortened(SignedIn manager, UUID clinic) {
        return currentUser
                .runAs(manager, () -> editor.edit(clinic))
                .draft()
                .with(new ClinicDraft.Times(LocalTime.of(9, 0), LocalTime.of(12, 0), null, null, null));
    }

    private UUID book(BookingScene scene, UUID clinic, String name, LocalTime time) {
        Instant startsAt = DAY.atTime(time).atZone(HubTime.ZONE).toInstant();
        BookingRequest request = scene.request(clinic, scene.client(name), startsAt);
        assertThat(currentUser.runAs(scene.receptionist, () -> appointments.book(request)))
                .isInstanceOf(BookingOutcome.Booked.class);
        return request.appointmentId();
    }

    private int toMove(UUID appointmentId) {
        Integer count = jdbc.queryForObject(
                "select count(*) from displacement where appointment_id = ? and clinic_id is not null and state = 'TO_MOVE'",
                Integer.class,
                appointmentId);
        return count == null ? 0 : count;
    }
}
