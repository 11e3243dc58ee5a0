package scot.onward.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.booking.Appointments;
import scot.onward.casework.CaseworkScene;
import scot.onward.shared.ui.StateBadge;
import scot.onward.shared.ui.VisitState;

class MyClinicViewTest extends ViewTest {

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseworkScene scene;

    @BeforeEach
    void signInAsMorag() {
        scene = new CaseworkScene(jdbc);
        signIn(scene.morag);
    }

    @Test
    void whoIsHereIsNextAndOneClickStartsTheSession() {
        scene.appointment("ARRIVED");
        UI.getCurrent().navigate("my-clinic");
        assertThat(_find(H2.class, spec -> spec.withText("Jean Rafferty"))).hasSize(1);
        _get(
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> button.getClassNames().contains("block")))
                .click();
        assertThat(view()).isInstanceOf(SessionView.class);
    }

    @Test
    void anArrivalAtTheDeskAppearsByItself() throws InterruptedException {
        UUID booked = scene.appointment("BOOKED");
        UI.getCurrent().navigate("my-clinic");
        assertThat(hasState(VisitState.ARRIVED)).isFalse();
        var reception = scene.account("Donna Whyte", Role.RECEPTION, scene.morag.organisation(), null);
        currentUser.runAs(reception, () -> appointments.arrive(booked));
        for (int tries = 0; tries < 50 && !hasState(VisitState.ARRIVED); tries++) {
            Thread.sleep(100);
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(hasState(VisitState.ARRIVED)).isTrue();
    }

    @Test
    void anEmptyDaySaysSo() {
        UI.getCurrent().navigate("my-clinic", QueryParameters.of("day", "2031-01-01"));
        assertThat(view()).isInstanceOf(MyClinicView.class);
        assertThat(_find(StateBadge.class)).isEmpty();
    }

    private static boolean hasState(VisitState state) {
        return !_find(StateBadge.class, spec -> spec.withClasses(state.className()))
                .isEmpty();
    }
}
