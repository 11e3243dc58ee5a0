package scot.onward.booking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Appointments;
import scot.onward.booking.ChangeRequests;
import scot.onward.booking.Invitations;
import scot.onward.booking.LinkScene;

/** What clients find behind their links, without signing in. */
class ClientPagesViewTest extends ViewTest {

    @Autowired
    private Appointments appointments;

    @Autowired
    private Invitations invitations;

    @Autowired
    private ChangeRequests requests;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private LinkScene scene;
    private UUID clinic;
    private UUID amina;

    @BeforeEach
    void aClient() {
        SecurityContextHolder.clearContext();
        scene = new LinkScene(jdbc, clock, currentUser);
        clinic = scene.clinic();
        amina = scene.client("Amina Yusuf", "07700 900311");
        jdbc.update(
                "update offered_service set neutral_name = 'Zzz session' where organisation_id = ?",
                scene.organisation());
    }

    private static String words() {
        return view().getElement().getTextRecursively();
    }

    @Test
    void aChangeLinkShowsAFirstNameAndATimeAndAsksOnce() {
        scene.book(appointments, clinic, amina, 11);
        String secret = scene.secrets(amina, "BOOKED").getFirst();
        UI.getCurrent().navigate("c/" + secret);
        assertThat(view()).isInstanceOf(ChangeLinkView.class);
        assertThat(words()).contains("Hello Amina", "11am").doesNotContain("Yusuf", "Zzz", "Morag", "Money");

        _click(_get(Button.class, spec -> spec.withText("Ask for another time")));

        assertThat(words()).contains("Thank you");
        assertThat(currentUser.runAs(scene.receptionist(), () -> requests.at(scene.hub(), Set.of())))
                .hasSize(1);
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("c/" + secret);
        assertThat(words()).contains("This link does not work");
    }

    @Test
    void everyLinkThatLeadsNowhereShowsTheVerySame() {
        scene.book(appointments, clinic, amina, 11);
        String used = scene.secrets(amina, "BOOKED").getFirst();
        UI.getCurrent().navigate("c/" + used);
        _click(_get(Button.class, spec -> spec.withText("Ask for another time")));
        UI.getCurrent().navigate("login");
        String usedWords = wordsAt("c/" + used);

        assertThat(wordsAt("c/guessed")).isEqualTo(usedWords);
        assertThat(wordsAt("c")).isEqualTo(usedWords);
        assertThat(wordsAt("i/guessed")).isEqualTo(usedWords);
    }

    private static String wordsAt(String address) {
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate(address);
        return words();
    }

    @Test
    void anInvitationIsPickedInTheClientsLanguageFromRightToLeft() {
        scene.speaks(amina, "Arabic");
        String secret = scene.invite(invitations, amina);
        UI.getCurrent().navigate("i/" + secret);
        Component page = ((InvitationView) view()).getContent();
        assertThat(page.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(words()).contains("مرحبًا Amina").doesNotContain("Yusuf", "Zzz", "Morag", "Money", "{");

        NativeButton time = _find(_get(Section.class), NativeButton.class).getFirst();
        _click(time);
        assertThat(time.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(_find(Button.class).getFirst());

        assertThat(words()).contains("تم الحجز");
        assertThat(currentUser.runAs(scene.receptionist(), () -> appointments.upcomingOf(amina)))
                .isPresent();
    }

    @Test
    void whoeverReadsAnotherLanguageChoosesIt() {
        String secret = scene.invite(invitations, amina);
        UI.getCurrent().navigate("i/" + secret);
        assertThat(words()).contains("Hello Amina");

        _click(_get(NativeButton.class, spec -> spec.withText("Polski")));

        assertThat(words()).contains("Dzień dobry, Amina");
    }

    @Test
    void aTimeThatIsGoneIsSaidToBeAndAnotherCanBePicked() {
        String secret = scene.invite(invitations, amina);
        UI.getCurrent().navigate("i/" + secret);
        NativeButton nine = at("9am").getFirst();
        scene.book(appointments, clinic, scene.client("Betty Lennox", "07700 900312"), 9);

        _click(nine);
        _click(_find(Button.class).getFirst());

        assertThat(words()).contains("Somebody has just taken that time");
        assertThat(at("9am")).isEmpty();
    }

    private static List<NativeButton> at(String time) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().equals(time))
                .toList();
    }
}
