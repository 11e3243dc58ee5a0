package scot.onward.booking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.Screens;
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingScenes;
import scot.onward.shared.HubTime;

class ScreenViewTest extends ViewTest {

    @Autowired
    private Screens screens;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private BookingScenes scenes;

    @BeforeEach
    void somebodyArrives() {
        scenes = new BookingScenes(jdbc, clock);
        scenes.renameService("Debt help");
        Instant noon = HubTime.today(clock).atTime(12, 0).atZone(HubTime.ZONE).toInstant();
        jdbc.update(
                """
                insert into appointment (id, hub_id, adviser_id, client_id, service_id, delivery, starts_at, ends_at, status,
                    reference, booked_at, arrived_at)
                values (?, ?, ?, ?, ?, 'IN_PERSON', ?, ?, 'ARRIVED', 'K7QD', now(6), now(6))
                """,
                UUID.randomUUID(),
                scenes.hub(),
                scenes.adviser(),
                scenes.client("Jean Rafferty"),
                scenes.service(),
                Timestamp.from(noon),
                Timestamp.from(noon.plusSeconds(1800)));
    }

    @Test
    void the_page_holds_a_first_name_and_an_initial_and_no_surname_service_or_adviser() {
        open(screens.open(address()).orElseThrow().secret());

        assertThat(view()).isInstanceOf(ScreenView.class);
        assertThat(page()).contains("Jean R.", "Waiting").doesNotContain("Rafferty", "Debt", "Morag", "K7QD", "href");
    }

    @Test
    void a_device_that_is_not_signed_in_sees_nobody() {
        open("");

        assertThat(page()).contains("not signed in").doesNotContain("Jean");
    }

    private String address() {
        SignedIn receptionist = scenes.receptionist();
        SignedIn manager = new SignedIn(
                receptionist.accountId(),
                receptionist.email(),
                receptionist.name(),
                "Test",
                Role.MANAGER,
                receptionist.organisationId(),
                receptionist.hubIds(),
                null);
        return currentUser.runAs(manager, () -> screens.add(scenes.hub(), "By the door"));
    }

    private void open(String secret) {
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(new Cookie("onward-screen", secret));
        UI.getCurrent().navigate("screen/" + scenes.hub());
    }

    private static String page() {
        return view().getElement().getOuterHTML();
    }
}
