package scot.onward.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.Role;
import scot.onward.casework.CaseworkScene;

class ClientViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    private CaseworkScene scene;

    @BeforeEach
    void anArrivedClient() {
        scene = new CaseworkScene(jdbc);
        scene.appointment("ARRIVED");
    }

    @Test
    void anAdviserSeesSummaryConsentsAndWhoLooked() {
        signIn(scene.morag);
        UI.getCurrent().navigate("clients/" + scene.client);
        _assertOne(SummaryCard.class);
        _assertOne(ConsentCard.class);
        _assertOne(WhoSawCard.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "gains", "onward", "details"})
    void everyTabHasAnAddress(String tab) {
        signIn(scene.morag);
        UI.getCurrent().navigate("clients/" + scene.client, QueryParameters.of("tab", tab));
        assertThat(view()).isInstanceOf(ClientView.class);
        _assertNone(StoryPage.class);
    }

    @Test
    void receptionSeesContactFactsAndNothingElse() {
        signIn(scene.account("Donna Whyte", Role.RECEPTION, scene.morag.organisation(), null));
        UI.getCurrent().navigate("clients/" + scene.client);
        _assertOne(ClientDetails.class);
        _assertOne(VisitsList.class);
        _assertNone(SummaryCard.class);
        _assertNone(StoryTimeline.class);
        _assertNone(ConsentCard.class);
        _assertNone(RecordTabs.class);
    }

    @Test
    void aClientOfAnotherHubIsRefused() {
        signIn(new CaseworkScene(jdbc).morag);
        UI.getCurrent().navigate("clients/" + scene.client);
        assertThat(view()).isNotInstanceOf(ClientView.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTICE", "PARTNER", "MANAGER", "FUNDER", "ADMINISTRATOR"})
    void otherRolesAreRefused(Role role) {
        signIn(role);
        UI.getCurrent().navigate("clients/" + scene.client);
        assertThat(view()).isNotInstanceOf(ClientView.class);
    }
}
