package scot.onward.booking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingScenes;
import scot.onward.booking.GroupParticipant;
import scot.onward.booking.GroupPlanOutcome;
import scot.onward.booking.GroupSessions;
import scot.onward.booking.WaitingList;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.ui.MainAction;

class WaitingViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private BookingTools tools;

    @Autowired
    private GroupSessions sessions;

    @Autowired
    private WaitingList list;

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
    void aFreeTimeIsOfferedAndAcceptedInTwoSteps() {
        scene.clinicTomorrow();
        scene.waits(agnes);
        UI.getCurrent().navigate("waiting-list");
        assertThat(text(view())).contains("09:00", "Morag Kerr", "One person fits.");

        _click(button("Offer"));
        assertThat(text(_get(OfferLine.class))).contains("Agnes Docherty", "07700 900214", "Kept until");
        _click(button("Accepts"));

        assertThat(text(view())).doesNotContain("Agnes Docherty");
        assertThat(tools.appointments().ofClient(agnes)).hasSize(1);
    }

    @Test
    void whoeverDoesNotAnswerStaysOnTheListAndTheOfferInTheHistory() {
        scene.clinicTomorrow();
        scene.waits(agnes);
        UI.getCurrent().navigate("waiting-list");
        _click(button("Offer"));

        _click(button("No answer"));

        assertThat(text(view())).contains("Agnes Docherty").doesNotContain("One person fits.");
        _click(button("What suits"));
        assertThat(text(_get(Dialog.class))).contains("Offered so far", "no answer");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatSuitsCanBeChanged() {
        scene.waits(agnes);
        UI.getCurrent().navigate("waiting-list");

        _click(button("What suits"));
        _get(CheckboxGroup.class).setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        _click(_get(MainAction.class));

        assertThat(text(view())).contains("Mon or Fri");
    }

    @Test
    void theListIsFilteredByName() {
        scene.waits(agnes);
        scene.waits(scene.client("Hassan Ali"));
        UI.getCurrent().navigate("waiting-list");

        Typing.type(_get(TextField.class), "hass");

        assertThat(text(_find(HubWaiting.class).getFirst()))
                .contains("Hassan Ali")
                .doesNotContain("Docherty");
    }

    @Test
    void attendanceIsSaidPersonByPerson() {
        UUID session = session(2);
        sessions.join(session, agnes);
        isOnNow(session);
        new GroupDialog(tools, session, () -> {}).open();
        assertThat(text(_get(GroupDialog.class))).contains("Agnes Docherty", "1 of 2 places taken");

        _click(button("Arrived"));

        assertThat(sessions.of(session).participants())
                .extracting(GroupParticipant::status)
                .containsExactly(AppointmentStatus.ARRIVED);
        assertThat(text(_get(GroupDialog.class))).contains("Arrived");
    }

    @Test
    void whoeverComesToAFullSessionWaitsForAPlace() {
        UUID session = session(1);
        sessions.join(session, scene.client("Hassan Ali"));
        new GroupDialog(tools, session, () -> {}).open();

        _click(_get(MainAction.class));
        Typing.type(_get(_get(ClientFinder.class), TextField.class), "docherty");
        _click(_get(_get(ClientFinder.class), Button.class, spec -> spec.withText("Choose")));

        assertThat(sessions.of(session).waiting())
                .extracting(WaitingRow::clientId)
                .containsExactly(agnes);
        assertThat(list.of(scene.receptionist().hubIds().iterator().next(), Set.of()))
                .isEmpty();
    }

    @Test
    void aSessionIsPlannedAndWhatIsMissingIsSaidAtTheField() {
        var hub = tools.places().hubs(scene.receptionist().hubIds()).getFirst();
        new GroupPlanDialog(sessions, tools.places(), tools.dates(), hub, scene.tomorrow(), null, () -> {}).open();

        _click(_get(MainAction.class));

        TextField title = _find(TextField.class).stream()
                .filter(field -> "What people will call it".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(title.isInvalid()).isTrue();
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Places")).getValue())
                .isEqualTo(10);
    }

    private UUID session(int places) {
        return ((GroupPlanOutcome.Planned) sessions.plan(scene.group(places, LocalTime.of(14, 0))))
                .sessionIds()
                .getFirst();
    }

    private void isOnNow(UUID session) {
        for (String span : new String[] {"group_session set", "appointment set"}) {
            jdbc.update(
                    "update " + span + " starts_at = ?, ends_at = ? where "
                            + (span.startsWith("group") ? "id" : "group_session_id") + " = ?",
                    Timestamp.from(clock.instant()),
                    Timestamp.from(clock.instant().plusSeconds(60)),
                    session);
        }
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).getFirst();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
