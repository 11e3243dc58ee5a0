package scot.onward.booking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.Appointments;
import scot.onward.booking.BookingScenes;
import scot.onward.booking.HoldRequest;
import scot.onward.booking.TimeHolds;
import scot.onward.shared.Answer;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.LetterKind;

class BookingPanelViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TimeHolds timeHolds;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Clock clock;

    private BookingScenes scene;
    private SignedIn receptionist;
    private UUID agnes;

    @BeforeEach
    void signInAtTheDesk() {
        scene = new BookingScenes(jdbc, clock);
        receptionist = scene.receptionist();
        agnes = scene.client("Agnes Docherty");
        signIn(receptionist);
    }

    @Test
    void theChosenTimeIsHeldWhileThePanelIsOpenAndFreeAgainOnceItIsClosed() {
        scene.clinicTomorrow();
        openPanel();
        assertThat(holds()).isEqualTo(1);

        closePanel();

        assertThat(_find(BookingPanel.class)).isEmpty();
        assertThat(holds()).isZero();
    }

    @Test
    void leavingThePageGivesTheHeldTimeBack() {
        scene.clinicTomorrow();
        openPanel();

        UI.getCurrent().navigate("clients");

        assertThat(holds()).isZero();
    }

    @Test
    void bookingTakesTheHeldTimeOver() {
        scene.clinicTomorrow();
        openPanel();

        _click(_get(MainAction.class));

        assertThat(text(_get(Confirmation.class))).contains("Booked: Agnes Docherty");
        assertThat(holds()).isZero();
    }

    @Test
    void aTimeThatSomebodyElseHoldsIsNotOfferedAndBookingItIsRefusedPolitely() {
        UUID clinic = scene.clinicTomorrow();
        openPanel();
        String first = _get(MainAction.class).getText();
        SignedIn colleague = scene.colleague();
        closePanel();
        currentUser.runAs(
                colleague,
                () -> timeHolds.hold(HoldRequest.of(
                        clinic,
                        scene.tomorrow().atTime(9, 0).atZone(HubTime.ZONE).toInstant(),
                        45)));

        openPanel();

        assertThat(_get(MainAction.class).getText()).isNotEqualTo(first).contains("09:45");
    }

    @Test
    void whenTheFiveMinutesAreOverTheTimeIsHeldAnewAndSaidSo() {
        scene.clinicTomorrow();
        openPanel();
        String chosen = _get(MainAction.class).getText();

        _get(TimesColumn.class).holdIsOver(true);

        assertThat(_get(MainAction.class).getText()).isEqualTo(chosen);
        assertThat(text(_get(TimesColumn.class))).contains("held for you again");
        assertThat(holds()).isEqualTo(1);
    }

    @Test
    void enterTakesTheFirstClientWhoFits() {
        scene.clinicTomorrow();
        UI.getCurrent().navigate("today");
        _click(_get(Button.class, spec -> spec.withText("Book")));
        TextField who = _get(_get(ClientFinder.class), TextField.class);
        Typing.type(who, "docherty");

        ComponentUtil.fireEvent(who, new KeyPressEvent(who, Key.ENTER.getKeys().getFirst()));

        assertThat(text(_get(WishColumn.class))).contains("Agnes Docherty");
    }

    @Test
    void aClinicThatNobodyHoldsNamesTheHubsNumber() {
        openPanelForAServiceOfThisHubAlone();

        assertThat(text(_get(TimesColumn.class))).contains("Ask the hub manager");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().startsWith("tel:0141"));
        assertThat(_get(MainAction.class).isEnabled()).isFalse();
    }

    @Test
    void withEveryTimeTakenTheWaitingListIsTheMainAction() {
        UUID clinic = scene.clinicTomorrow();
        jdbc.update("update clinic set ends = '09:45' where id = ?", clinic);
        scene.bookFirst(appointments);

        openPanelForAServiceOfThisHubAlone();

        assertThat(text(_get(TimesColumn.class))).contains("Every time is taken");
        _click(_get(_get(TimesColumn.class), Button.class, spec -> spec.withText("Add to waiting list")));
        assertThat(_get(WaitingDialog.class).isOpened()).isTrue();
    }

    @Test
    void aGapTooShortOffersTheLengthThatFits() {
        UUID clinic = scene.clinicTomorrow();
        jdbc.update("update clinic set ends = '09:30', slot_minutes = 45 where id = ?", clinic);

        openPanelForAServiceOfThisHubAlone();

        assertThat(text(_get(TimesColumn.class))).contains("none of 45 min");
        _click(_get(_get(TimesColumn.class), Button.class, spec -> spec.withText("Use 30 min")));
        assertThat(_get(MainAction.class).getText()).contains("09:00");
    }

    @Test
    void nothingBeforeTheDateNamesTheDutyAdviserAndALateTimeNeedsAReason() {
        UUID clinic = scene.clinicTomorrow();
        LocalDate later = WorkingCalendar.scottish().plusWorkingDays(HubTime.today(clock), 25);
        jdbc.update("update clinic set valid_from = ?, valid_until = ? where id = ?", later, later, clinic);
        openPanelForAServiceOfThisHubAlone();
        letterOf(HubTime.today(clock).minusDays(22));

        assertThat(text(_get(TimesColumn.class))).contains("Nothing anywhere before", "Duty adviser");
        _click(_get(NativeButton.class, spec -> spec.withClasses("late")));
        _click(_get(MainAction.class));
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        assertThat(appointments.ofClient(agnes)).isEmpty();

        Typing.type(_get(ReasonField.class), "x".repeat(501));
        _click(_get(MainAction.class));
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();

        Typing.type(_get(ReasonField.class), "She asked for it herself 🙂");
        _click(_get(MainAction.class));
        assertThat(jdbc.queryForMap("select late, exception_reason from appointment where client_id = ?", agnes))
                .containsEntry("late", true)
                .containsEntry("exception_reason", "She asked for it herself 🙂");
    }

    @Test
    void aTimeOutsideTheClinicIsBookedForAReasonOnly() {
        scene.clinicTomorrow();
        openPanel();
        _click(_get(Button.class, spec -> spec.withText("Outside the clinic, or over another appointment")));
        AgainstRulesDialog dialog = _get(AgainstRulesDialog.class);
        Typing.type(rule(dialog), ReasonField.Against.OUTSIDE_CLINIC);
        Typing.type(_get(dialog, DateParts.class), scene.tomorrow());
        Typing.type(_get(dialog, TimePicker.class), LocalTime.of(8, 15));
        _click(_get(dialog, MainAction.class));

        _click(_get(_get(BookingPanel.class), MainAction.class));
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        Typing.type(_get(ReasonField.class), "He starts work at nine");
        _click(_get(_get(BookingPanel.class), MainAction.class));

        assertThat(jdbc.queryForMap("select outside_clinic, overbooked from appointment where client_id = ?", agnes))
                .containsEntry("outside_clinic", true)
                .containsEntry("overbooked", false);
    }

    @Test
    void aDayIn1900OrIn2200IsRefusedAtItsFieldAndKept() {
        scene.clinicTomorrow();
        openPanel();
        DateParts from = _get(_get(MoreWishes.class), DateParts.class);

        for (LocalDate odd : new LocalDate[] {LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1)}) {
            Typing.type(from, odd);
            assertThat(from.isInvalid()).isTrue();
            assertThat(from.getValue()).isEqualTo(odd);
        }
        assertThat(_get(MainAction.class).isEnabled()).isTrue();
    }

    @Test
    void aClientWhoIsSomewhereElseThenCanBeMovedInstead() {
        scene.clinicTomorrow();
        openPanel();
        UUID other = scene.onThePhoneTomorrow(agnes, appointments);

        _click(_get(MainAction.class));

        assertThat(text(_get(TimesColumn.class))).contains("already booked then", "One client cannot be in two places");
        _click(_get(Button.class, spec -> spec.withText("Move that one here")));
        assertThat(appointments.ofClient(agnes))
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(other));
    }

    @Test
    void weeklyFollowUpsShowWhichClashBeforeAnyIsBooked() {
        UUID clinic = scene.clinicTomorrow();
        jdbc.update(
                "update clinic set recurrence = 'WEEKLY', weekday = ?, valid_until = ? where id = ?",
                scene.tomorrow().getDayOfWeek().name(),
                scene.tomorrow().plusWeeks(3),
                clinic);
        openPanel();
        _click(_get(MainAction.class));
        _click(_get(Button.class, spec -> spec.withText("Follow-ups")));
        FollowUpsDialog dialog = _get(FollowUpsDialog.class);
        assertThat(text(dialog)).contains("Free", "no clinic");

        MainAction book = _get(dialog, MainAction.class);
        int offered = Integer.parseInt(book.getText().replaceAll("\\D", ""));
        assertThat(appointments.ofClient(agnes)).hasSize(1);
        _click(book);

        assertThat(offered).isBetween(1, 3);
        assertThat(appointments.ofClient(agnes)).hasSize(1 + offered);
    }

    private void openPanel() {
        UI.getCurrent().navigate("today", QueryParameters.fromString("book=" + agnes));
    }

    /** Other tests' hubs offer the usual service as well. */
    private void openPanelForAServiceOfThisHubAlone() {
        String name = "Only " + UUID.randomUUID();
        scene.renameService(name);
        openPanel();
        _click(_get(
                _get(WishColumn.class),
                NativeButton.class,
                spec -> spec.withPredicate(it -> text(it).startsWith(name))));
    }

    private static void closePanel() {
        _click(_get(
                _get(BookingPanel.class),
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel().orElse("").equals("Close"))));
    }

    private void letterOf(LocalDate date) {
        Typing.type(letter(), Answer.YES);
        Typing.type(_get(_get(LetterWish.class), DateParts.class), date);
        @SuppressWarnings("unchecked")
        Select<LetterKind> kinds = _get(_get(LetterWish.class), Select.class);
        Typing.type(
                kinds,
                kinds.getListDataView()
                        .getItems()
                        .filter(kind -> kind.id().equals("welfare-fund-review"))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Segmented<Answer> letter() {
        return _get(_get(LetterWish.class), Segmented.class);
    }

    @SuppressWarnings("unchecked")
    private static Segmented<ReasonField.Against> rule(AgainstRulesDialog dialog) {
        return _get(dialog, Segmented.class);
    }

    private int holds() {
        Integer count = jdbc.queryForObject(
                "select count(*) from time_hold where account_id = ?", Integer.class, receptionist.accountId());
        return count == null ? 0 : count;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
