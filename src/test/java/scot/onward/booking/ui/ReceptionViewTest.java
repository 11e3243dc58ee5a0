package scot.onward.booking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.booking.Appointments;
import scot.onward.booking.BookingScenes;
import scot.onward.shared.ui.MainAction;

class ReceptionViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Clock clock;

    private BookingScenes scene;
    private UUID agnes;

    @BeforeEach
    void signInAtTheDesk() {
        scene = new BookingScenes(jdbc, clock);
        agnes = scene.client("Agnes Docherty");
        signIn(scene.receptionist());
    }

    @Test
    void theBoardShowsAClinicWithItsFreeTimes() {
        scene.clinicTomorrow();

        open("today", "day=" + scene.tomorrow());

        assertThat(view()).isInstanceOf(TodayView.class);
        assertThat(_get(Board.class).words()).contains("Morag Kerr", "Room 1", "free");
    }

    @Test
    void theWeekSaysHowFullEachClinicIsAndNamesNobody() {
        scene.clinicTomorrow();
        scene.bookFirst(appointments);

        open("today", "view=week&day=" + scene.tomorrow());

        assertThat(text(_get(WeekTable.class)))
                .contains("Morag Kerr", "1 of 10", "9 free")
                .doesNotContain("Betty");
        assertThat(_find(Board.class)).isEmpty();
    }

    @Test
    void aDayWithoutClinicsStillHasABoard() {
        open("today", "view=list&day=2030-01-05");

        assertThat(_get(Board.class).words()).contains("Time");
    }

    @Test
    void aKnownClientIsBookedAtTheSoonestTimeAndTheMessageIsShownFirst() {
        scene.clinicTomorrow();
        open("today", "book=" + agnes);
        assertThat(text(_get(MessagePreview.class))).contains("Hello Agnes. Your time is", "No reason");

        _click(_get(MainAction.class));

        assertThat(text(_get(Confirmation.class))).contains("Booked: Agnes Docherty");
        assertThat(appointments.ofClient(agnes)).hasSize(1);
    }

    @Test
    void whoeverIsSlowerIsToldAndOfferedTheNextTime() {
        scene.clinicTomorrow();
        open("today", "book=" + agnes);
        scene.letHoldsExpire();
        scene.bookFirst(appointments);

        _click(_get(MainAction.class));

        assertThat(text(_get(TimesColumn.class))).contains("has just been taken", "Nothing was saved or sent");
        assertThat(appointments.ofClient(agnes)).isEmpty();
    }

    @Test
    void anArrivalIsOneClickAndCanBeTakenBack() {
        UUID id = scene.dueNow(agnes);
        UI.getCurrent().navigate("today");
        assertThat(text(_get(DeskPanel.class))).contains("Agnes Docherty");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Arrived, Agnes Docherty".equals(button.getAriaLabel().orElse("")))));

        assertThat(scene.statusOf(id)).isEqualTo("ARRIVED");
        _click(_get(_get(Notification.class), Button.class, spec -> spec.withText("Undo")));
        assertThat(scene.statusOf(id)).isEqualTo("BOOKED");
    }

    @Test
    void hidingNamesLeavesInitials() {
        scene.dueNow(agnes);
        UI.getCurrent().navigate("today");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").startsWith("Hide names"))));

        assertThat(_get(Board.class).words() + text(_get(DeskPanel.class)))
                .contains("A. D.")
                .doesNotContain("Docherty");
    }

    @Test
    void theSearchFindsTheClientAndNothingOfOtherHubs() {
        UUID elsewhere = new BookingScenes(jdbc, clock).client("Agnes Boyd");
        UI.getCurrent().navigate("today");

        Typing.type(
                _find(TextField.class, spec -> spec.withClasses("search-field")).getFirst(), "agnes");

        assertThat(text(_get(Div.class, spec -> spec.withClasses("pop"))))
                .contains("Docherty")
                .doesNotContain("Boyd");
        assertThat(elsewhere).isNotNull();
    }

    @Test
    void theWaitingListShowsWhoWaitsAndLetsThemGo() {
        scene.waits(agnes);
        UI.getCurrent().navigate("waiting-list");
        assertThat(text(view())).contains("Agnes Docherty", "Waiting since today");

        _click(_get(Button.class, spec -> spec.withText("Take off the list")));

        assertThat(text(view())).doesNotContain("Agnes Docherty");
    }

    @Test
    void theSlipNamesNoServiceAndNoReason() {
        UUID id = scene.dueNow(agnes);

        UI.getCurrent().navigate("slip/" + id);

        assertThat(text(view()))
                .contains("For Agnes", "Ask at the front desk for Morag.")
                .doesNotContain("Docherty", "advice");
    }

    @Test
    void clientsAreListedWithContactFactsOnly() {
        UI.getCurrent().navigate("clients");

        Typing.type(_get(TextField.class), "docherty");

        assertThat(text(view())).contains("Agnes Docherty", "Text 07700 900214", "Nothing booked");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(href -> href.startsWith("clients/"));
    }

    @Test
    void theMessagesPageSaysThatNothingLeavesByItself() {
        scene.clinicTomorrow();
        scene.bookFirst(appointments);
        UI.getCurrent().navigate("messages", QueryParameters.of("show", "waiting"));

        assertThat(text(view())).contains("No gateway is connected", "Hello Betty.");
        while (text(view()).contains("Hello Betty.")) {
            _click(_find(Button.class, spec -> spec.withText("Stop")).getFirst());
        }
        assertThat(text(view())).contains("No message waits.");
    }

    @Test
    void addressesWithNonsenseOpenTheBoardOfToday() {
        open("today", "day=1900-13-45&hub=x&book=y");

        assertThat(view()).isInstanceOf(TodayView.class);
        assertThat(_find(BookingPanel.class)).isEmpty();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
