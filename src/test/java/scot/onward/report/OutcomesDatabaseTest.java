package scot.onward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.referral.ReferrerRole;
import scot.onward.referral.Stage;
import scot.onward.shared.HubTime;
import scot.onward.shared.Money;
import scot.onward.shared.WorkingCalendar;

@Transactional
class OutcomesDatabaseTest extends DatabaseTest {

    private static final OutcomeFilter TWELVE_MONTHS = OutcomeFilter.all(Period.LAST_12_MONTHS);

    @Autowired
    Outcomes outcomes;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private History history;
    private SignedIn manager;

    @BeforeEach
    void writeHistory() {
        history = new History(jdbc, clock.instant());
        manager = People.with(Role.MANAGER, history.hub());
    }

    @Test
    void aClientReferredTwiceCountsOnceAsFarAsEitherCame() {
        UUID client = history.client(null);
        history.event(history.referral(client, "GP", 60), "CLOSED", 50);
        UUID second = history.referral(client, "SELF", 40);
        history.event(second, "CONTACTED", 38);
        history.event(second, "BOOKED", 37);
        history.event(second, "ATTENDED", 30);

        Funnel funnel = asManager(() -> outcomes.funnel(TWELVE_MONTHS));

        assertThat(funnel.steps()).extracting(Funnel.Step::people).containsExactly(1L, 1L, 1L, 1L, 0L, 0L);
        assertThat(funnel.at(Stage.CONTACTED).medianWaitDays()).isEqualTo(22);
    }

    @Test
    void aGainInALaterSessionIsAnOutcome() {
        UUID client = history.client(null);
        UUID referral = history.referral(client, "GP", 60);
        history.event(referral, "ENGAGED", 40);
        history.gain(history.session(client, 30), "ESTIMATED", "AWARD", "WEEKLY", 10, 520);

        assertThat(asManager(() -> outcomes.funnel(TWELVE_MONTHS))
                        .at(Stage.OUTCOME)
                        .people())
                .isEqualTo(1);
    }

    @Test
    void placesOfTheComingWeeksHonourExceptionsClosuresAndHolidays() {
        WorkingCalendar calendar = WorkingCalendar.scottish();
        LocalDate first = HubTime.today(clock)
                .plusDays(1)
                .datesUntil(HubTime.today(clock).plusDays(8))
                .filter(day -> calendar.isWorkingDay(day) && calendar.isWorkingDay(day.plusWeeks(1)))
                .findFirst()
                .orElseThrow();
        UUID clinic = history.clinic(first);
        assertThat(places(first)).isEqualTo(8);

        history.skip(clinic, first.plusWeeks(1));
        assertThat(places(first)).isEqualTo(4);

        history.away(first.atTime(10, 30).atZone(HubTime.ZONE).toInstant(), 8);
        assertThat(places(first)).isEqualTo(2);
    }

    private long places(LocalDate day) {
        return asManager(() -> outcomes.demand(TWELVE_MONTHS)).stream()
                .filter(demand -> demand.day() == day.getDayOfWeek())
                .mapToLong(WeekdayDemand::places)
                .sum();
    }

    @Test
    void aPracticeSplitFollowsTheFirstReferral() {
        UUID client = history.client(null);
        history.referral(client, "GP", 60);
        history.referral(client, "SELF", 40);

        assertThat(asManager(() -> outcomes.funnelBy(Split.REFERRER_ROLE, TWELVE_MONTHS)))
                .containsExactly(new FunnelRow("GP", List.of(1L, 0L, 0L, 0L, 0L, 0L)));
    }

    @Test
    void filtersNarrow() {
        history.referral(history.client(null), "GP", 10);
        history.referral(history.client(null), "SELF", 10);

        assertThat(asManager(() -> outcomes.funnel(new OutcomeFilter(
                                history.hub(), history.practice(), ReferrerRole.SELF, Period.LAST_12_MONTHS)))
                        .at(Stage.REFERRED)
                        .people())
                .isEqualTo(1);
        assertThat(asManager(() -> outcomes.funnel(
                                new OutcomeFilter(null, UUID.randomUUID(), null, Period.LAST_12_MONTHS)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void confirmedAndEstimatedStayApart() {
        UUID first = history.client(null);
        UUID second = history.client(null);
        UUID session = history.session(first, 20);
        history.gain(session, "CONFIRMED", "AWARD", "WEEKLY", 10, 520);
        history.gain(session, "CONFIRMED", "GRANT", "ONE_OFF", 80, 80);
        history.gain(history.session(second, 20), "CONFIRMED", "AWARD", "MONTHLY", 100, 1200);
        history.gain(history.session(second, 10), "ESTIMATED", "BACKDATE", "ONE_OFF", 300, 300);

        GainTotals gains = asManager(() -> outcomes.gains(TWELVE_MONTHS));

        assertThat(gains.confirmed())
                .isEqualTo(new GainTotals.Side(
                        2,
                        Money.ofPounds(1800),
                        Money.ofPounds(1720),
                        Money.ofPounds(900),
                        2,
                        Money.ofPounds(1720),
                        1,
                        Money.ofPounds(80)));
        assertThat(gains.estimated().total()).isEqualTo(Money.ofPounds(300));
        assertThat(gains.oldestEstimateDays()).isEqualTo(10);
    }

    @Test
    void attendanceIsOfThePeopleExpected() {
        UUID client = history.client(null);
        history.appointment(client, "FULFILLED", null, 1);
        history.appointment(client, "NOSHOW", null, 1);
        history.appointment(client, "CANCELLED", "ROOM_LOST", 1);
        history.appointment(client, "CANCELLED", "CLIENT", 1);

        MonthAttendance month =
                asManager(() -> outcomes.attendance(TWELVE_MONTHS)).getFirst();

        assertThat(month.didNotAttendPercent()).isEqualTo(50);
        assertThat(month.cancelledByServicePercent()).isEqualTo(25);
    }

    @Test
    void sentAloneIsNotAResult() {
        UUID client = history.client(null);
        history.onward(client, "SENT", null);
        history.onward(client, "HELPED", "PARTLY");
        history.onward(client, "HELPED", "NO");

        assertThat(asManager(() -> outcomes.onward(TWELVE_MONTHS)))
                .containsExactly(new OnwardResult("Housing rights", 3, 1, 1, 0, 0, 1));
    }

    @Test
    void whatIsMissingIsCounted() {
        history.referral(history.client(LocalDate.of(1980, 1, 1)), "GP", 10);
        history.referral(history.client(null), "GP", 10);

        assertThat(asManager(() -> outcomes.recorded(TWELVE_MONTHS)))
                .contains(new RecordedShare(RecordedShare.What.AGE, 1, 2));
    }

    @Test
    void aManagerOfAnotherHubSeesNothingOfIt() {
        UUID client = history.client(null);
        history.referral(client, "GP", 10);
        history.onward(client, "SENT", null);
        history.appointment(client, "NOSHOW", null, 1);
        SignedIn other = People.with(Role.MANAGER, UUID.randomUUID());
        var thisHub = new OutcomeFilter(history.hub(), null, null, Period.ALL);

        assertThat(currentUser.runAs(other, () -> outcomes.funnel(thisHub)).isEmpty())
                .isTrue();
        assertThat(currentUser.runAs(other, () -> outcomes.onward(thisHub))).isEmpty();
        assertThat(currentUser.runAs(other, () -> outcomes.attendance(thisHub))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void onlyManagersGetIn(Role role) {
        assertThatThrownBy(() -> currentUser.runAs(People.with(role), () -> outcomes.funnel(TWELVE_MONTHS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private <T> T asManager(Supplier<T> work) {
        return currentUser.runAs(manager, work);
    }
}
