package scot.onward.capacity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.booking.Closings;
import scot.onward.booking.NewClosure;
import scot.onward.capacity.CapacityScene;
import scot.onward.shared.TimeSpan;

class CapacityViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Closings closings;

    @Autowired
    private CurrentUser currentUser;

    private CapacityScene it;
    private UUID booked;

    @BeforeEach
    void loseARoom() {
        it = new CapacityScene(jdbc, clock);
        UUID clinic = it.clinic(it.morag, it.room, it.day);
        it.clinic(it.bola, it.otherRoom, it.day);
        booked = it.book(clinic, it.morag, it.room, it.day, 3, "BOOKED");
        TimeSpan span = new TimeSpan(it.at(it.day, 10, 30), it.at(it.day, 18, 0));
        currentUser.runAs(it.manager(), () -> closings.report(NewClosure.roomLost(it.room, span, "a fire drill")));
        signIn(it.manager());
    }

    @Test
    void showsFiguresStripAndWhatNeedsSomebodyWithoutANameButThoseToPhone() {
        open();

        String words = view().getElement().getTextRecursively();
        assertThat(words).contains("Places, next 10 days", "Room lost", "a fire drill", "Morag Kerr", "Bola Adeniyi");
        assertThat(face("Morag Kerr").getAriaLabel().orElse("")).contains("Room lost", "2 places lost");
        assertThat(face("Bola Adeniyi").getAriaLabel().orElse("")).contains("0 of 4 booked");
    }

    @Test
    void peopleOfALostRoomAreMovedInTwoInteractions() {
        open();

        _click(button("Move 1"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Secret Name", "Same day, same adviser", "Hello Secret. We have to change your time");
        _click(button("Move 1 and tell them"));

        assertThat(jdbc.queryForList("select starts_at from appointment where id = ?", Timestamp.class, booked))
                .extracting(Timestamp::toInstant)
                .containsExactly(it.at(it.day, 9, 45));
        _assertNone(Dialog.class);
    }

    @Test
    void movedByHandTheyStayOnTheCallListUntilSomebodyHasToldThem() {
        open();
        _click(button("Move 1"));
        _click(button("Move 1, tell them myself"));

        assertThat(view().getElement().getTextRecursively()).contains("To phone", "07700 900214");
        _click(button("Told them"));

        assertThat(view().getElement().getTextRecursively()).doesNotContain("07700 900214");
        assertThat(jdbc.queryForList(
                        "select count(*) from message where appointment_id = ? and kind = 'CHANGED_BY_US'",
                        Long.class,
                        booked))
                .isEqualTo(List.of(0L));
    }

    @Test
    void whenTheRoomIsBackNobodyHasToBeMoved() {
        open();

        _click(button("Room is back"));

        assertThat(view().getElement().getTextRecursively()).doesNotContain("Room lost");
    }

    @Test
    void theAddressHoldsTheCutAndWhatMakesNoSenseInItIsLeftOut() {
        UI.getCurrent().navigate("capacity", QueryParameters.of("by", "weeks"));
        assertThat(_find(StripTable.class))
                .singleElement()
                .satisfies(strip -> assertThat(strip.getClassNames()).contains("by-weeks"));

        UI.getCurrent().navigate("capacity", QueryParameters.of("from", "1900-01-01"));
        assertThat(_find(StripTable.class))
                .singleElement()
                .satisfies(strip -> assertThat(strip.getClassNames()).contains("by-days"));
    }

    @Test
    void aManagerWithoutAHubIsToldSo() {
        signIn(People.with(Role.MANAGER));

        open();

        assertThat(view().getElement().getTextRecursively()).contains("You manage no hub yet");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void nobodyElseOpensIt(Role role) {
        signIn(role);

        open();

        assertThat(view()).isNotInstanceOf(CapacityView.class);
    }

    private static void open() {
        UI.getCurrent().navigate("capacity");
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static Button face(String adviser) {
        return _get(
                Button.class,
                spec -> spec.withClasses("face")
                        .withPredicate(
                                button -> button.getAriaLabel().orElse("").contains(adviser)));
    }
}
