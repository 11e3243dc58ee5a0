package scot.onward.capacity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.ClinicScene;
import scot.onward.clinic.Clinics;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MainAction;

class ClinicsViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clinics clinics;

    @Autowired
    private Places places;

    private ClinicScene scene;
    private UUID adviser;

    @BeforeEach
    void signInAsManager() {
        scene = new ClinicScene(jdbc);
        adviser = scene.adviser("Morag Kerr");
        signIn(scene.manager);
    }

    @Test
    void aClinicIsOpenedAndListed() {
        open("open", "new");
        fillIn(LocalTime.of(9, 0), LocalTime.of(12, 0));
        _click(_get(MainAction.class));
        assertThat(clinics.ofHub(scene.hub)).hasSize(1);
        assertThat(listed()).contains("Morag Kerr", "Each Thursday", "09:00 to 12:00", "4 a week");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        open("open", "new");
        fillIn(LocalTime.of(15, 0), LocalTime.of(9, 0));
        Typing.type(_get(IntegerField.class, spec -> spec.withLabel("Every so many weeks")), 99);
        _click(_get(MainAction.class));
        ClockField ends = clock("Until", 0);
        assertThat(ends.isInvalid()).isTrue();
        assertThat(ends.getErrorMessage()).contains("ends before it starts");
        assertThat(ends.getValue()).isEqualTo(LocalTime.of(9, 0));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Every so many weeks"))
                        .isInvalid())
                .isTrue();
        assertThat(clinics.ofHub(scene.hub)).isEmpty();
    }

    @Test
    void aRoomThatIsTakenIsShownBesideAndNothingIsSaved() {
        open("open", "new");
        fillIn(LocalTime.of(9, 0), LocalTime.of(12, 0));
        _click(_get(MainAction.class));
        UUID other = scene.adviser("Sanjay Rao");
        open("open", "new");
        fillIn(LocalTime.of(11, 0), LocalTime.of(14, 0));
        choose(other);
        assertThat(_get(ClinicPreviewBox.class).getElement().getTextRecursively())
                .contains("is taken by another clinic");
        _click(_get(MainAction.class));
        assertThat(clinics.ofHub(scene.hub)).hasSize(1);
    }

    @Test
    void aSingleDayIsAddedToTheListAndKept() {
        open("open", "new");
        fillIn(LocalTime.of(9, 0), LocalTime.of(12, 0));
        _click(_get(MainAction.class));
        ClinicPlan plan = clinics.ofHub(scene.hub).getFirst();
        open("open", plan.id().toString());
        LocalDate day = ClinicScene.nextWeek().plusWeeks(3);
        Typing.type(_find(DateParts.class).getLast(), day);
        _click(_get(MainAction.class));
        assertThat(clinics.find(plan.id()).orElseThrow().exceptions()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Add the day")));
        _click(_get(MainAction.class));
        assertThat(clinics.find(plan.id()).orElseThrow().exceptions()).containsOnlyKeys(day);
    }

    @Test
    void nonsenseInTheAddressShowsTheList() {
        UI.getCurrent()
                .navigate(
                        "clinics",
                        QueryParameters.simple(Map.of(
                                "hub",
                                "💥",
                                "tab",
                                "nonsense",
                                "open",
                                UUID.randomUUID().toString())));
        assertThat(view()).isInstanceOf(ClinicsView.class);
        assertThat(_find(ClinicPanel.class)).isEmpty();
        UI.getCurrent()
                .navigate(
                        "clinics",
                        QueryParameters.simple(
                                Map.of("hub", scene.otherHub.toString(), "open", "new", "day", "31-31-31")));
        assertThat(_find(ClinicPanel.class)).hasSize(1);
        assertThat(room().getListDataView().getItems()).containsExactlyElementsOf(places.rooms(scene.hub));
    }

    @Test
    void aRoomIsAddedAndABadOneRefusedAtItsField() {
        open("tab", "rooms", "open", "new");
        _click(_get(MainAction.class));
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name"));
        assertThat(name.isInvalid()).isTrue();
        Typing.type(name, "🎈".repeat(5_000));
        _click(_get(MainAction.class));
        assertThat(name.getErrorMessage()).contains("too long");
        Typing.type(name, "Room 1");
        _click(_get(MainAction.class));
        assertThat(name.getErrorMessage()).contains("already");
        Typing.type(name, "Quiet room");
        _click(_get(MainAction.class));
        assertThat(places.rooms(scene.hub)).extracting(RoomRow::name).contains("Quiet room");
    }

    @Test
    void aHubIsClosedOnSundays() {
        open("tab", "hours");
        Typing.type(_get(Checkbox.class, spec -> spec.withLabel("Sunday")), false);
        _click(_get(MainAction.class));
        assertThat(places.hub(scene.hub).hoursOn(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(places.hub(scene.hub).hoursOn(DayOfWeek.MONDAY)).isPresent();
    }

    private void open(String... parameters) {
        Map<String, String> query = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        UI.getCurrent().navigate("clinics", QueryParameters.simple(query));
        assertThat(view()).isInstanceOf(ClinicsView.class);
    }

    private void fillIn(LocalTime starts, LocalTime ends) {
        choose(adviser);
        Typing.type(room(), places.rooms(scene.hub).getFirst());
        Typing.type(weekday(), DayOfWeek.THURSDAY);
        Typing.type(_get(DateParts.class, spec -> spec.withLabel("First day")), ClinicScene.nextWeek());
        Typing.type(clock("From", 0), starts);
        Typing.type(clock("Until", 0), ends);
    }

    @SuppressWarnings("unchecked")
    private void choose(UUID adviserId) {
        ComboBox<AdviserRow> field = _get(ComboBox.class, spec -> spec.withLabel("Adviser"));
        Typing.type(
                field,
                places.advisers().stream()
                        .filter(it -> it.id().equals(adviserId))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Select<RoomRow> room() {
        return (Select<RoomRow>)
                _find(Select.class, spec -> spec.withLabel("Room")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Select<DayOfWeek> weekday() {
        return _get(Select.class, spec -> spec.withLabel("Weekday"));
    }

    private static ClockField clock(String label, int index) {
        return _find(ClockField.class, spec -> spec.withLabel(label)).get(index);
    }

    private static String listed() {
        StringBuilder words = new StringBuilder();
        _find(Div.class, spec -> spec.withClasses("clinic-list"))
                .forEach(list -> words.append(list.getElement().getTextRecursively()));
        assertThat(_find(NativeButton.class)).isNotEmpty();
        return words.toString();
    }
}
