package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.Secrets;
import scot.onward.shared.HubTime;

class WaitingRoomDatabaseTest extends DatabaseTest {

    @Autowired
    private WaitingRoom waitingRoom;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private BookingScenes scenes;
    private String device;

    @BeforeEach
    void signIn() {
        scenes = new BookingScenes(jdbc, clock);
        device = Secrets.fresh();
        jdbc.update(
                """
                insert into screen_device (id, hub_id, name, address_hash, opened_at, device_hash, created_by, created_at)
                values (?, ?, 'Door', ?, now(6), ?, ?, now(6))
                """,
                UUID.randomUUID(),
                scenes.hub(),
                Secrets.hash(Secrets.fresh()),
                Secrets.hash(device),
                scenes.receptionist().accountId());
    }

    @Test
    void whoever_arrived_is_shown_by_first_name_and_initial_and_by_nothing_else() {
        scenes.renameService("Debt help");
        arrived("Jean Rafferty", "ARRIVED", "K7QD");
        arrived("Stephen Quigg", "BOOKED", "K8QD");

        ScreenPage page = waitingRoom.show(scenes.hub(), device).orElseThrow();

        assertThat(page.waiting()).extracting(ScreenPage.Line::who).containsExactly("Jean R.");
        assertThat(page.toString()).doesNotContain("Rafferty", "Quigg", "Debt", "Morag", "K7QD");
    }

    @Test
    void whose_session_has_just_begun_is_called_in() {
        arrived("Jean Rafferty", "CHECKED_IN", "K7QD");

        assertThat(waitingRoom.show(scenes.hub(), device).orElseThrow().goIn())
                .extracting(ScreenPage.Line::who)
                .containsExactly("Jean R.");
    }

    @Test
    void where_the_hub_wants_it_the_signs_of_the_slip_stand_for_the_name() {
        jdbc.update("insert into hub_screen (hub_id, shows) values (?, 'TICKET')", scenes.hub());
        arrived("Jean Rafferty", "ARRIVED", "K7QD");

        ScreenPage page = waitingRoom.show(scenes.hub(), device).orElseThrow();

        assertThat(page.waiting()).extracting(ScreenPage.Line::who).containsExactly("K7QD");
        assertThat(page.toString()).doesNotContain("Jean", "Rafferty");
    }

    @Test
    void no_other_device_and_no_other_hub_is_shown_anything() {
        arrived("Jean Rafferty", "ARRIVED", "K7QD");

        assertThat(waitingRoom.show(scenes.hub(), "")).isEmpty();
        assertThat(waitingRoom.show(scenes.hub(), Secrets.fresh())).isEmpty();
        assertThat(waitingRoom.show(new BookingScenes(jdbc, clock).hub(), device))
                .isEmpty();
        jdbc.update(
                "update screen_device set revoked_at = now(6), revoked_by = ? where hub_id = ?",
                scenes.receptionist().accountId(),
                scenes.hub());
        assertThat(waitingRoom.show(scenes.hub(), device)).isEmpty();
    }

    private void arrived(String name, String status, String reference) {
        Instant noon = HubTime.today(clock).atTime(12, 0).atZone(HubTime.ZONE).toInstant();
        jdbc.update(
                """
                insert into appointment (id, hub_id, adviser_id, client_id, service_id, delivery, starts_at, ends_at, status,
                    reference, booked_at, arrived_at, started_at)
                values (?, ?, ?, ?, ?, 'IN_PERSON', ?, ?, ?, ?, now(6), now(6), ?)
                """,
                UUID.randomUUID(),
                scenes.hub(),
                scenes.adviser(),
                scenes.client(name),
                scenes.service(),
                Timestamp.from(noon),
                Timestamp.from(noon.plusSeconds(1800)),
                status,
                reference,
                status.equals("CHECKED_IN") ? Timestamp.from(clock.instant()) : null);
    }
}
