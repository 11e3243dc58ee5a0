package scot.onward.capacity;

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
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.booking.Closings;
import scot.onward.booking.NewClosure;
import scot.onward.capacity.Strip.Cell;
import scot.onward.capacity.Strip.Kind;
import scot.onward.capacity.Suggestion.CoverAbsence;
import scot.onward.capacity.Suggestion.OpenClinic;
import scot.onward.capacity.Suggestion.SecondHalfDay;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;

class CapacityDatabaseTest extends DatabaseTest {

    @Autowired
    private Capacity capacity;

    @Autowired
    private Closings closings;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private CapacityScene it;
    private UUID clinic;

    @BeforeEach
    void openAClinic() {
        it = new CapacityScene(jdbc, clock);
        clinic = it.clinic(it.morag, it.room, it.day);
    }

    @Test
    void aPlaceIsBookedOrFreeAndACancelledOneIsFreeAgain() {
        book(0, "BOOKED");
        book(1, "FULFILLED");
        book(2, "CANCELLED");

        CapacityFigures figures = overview().figures();

        assertThat(figures.places()).isEqualTo(4);
        assertThat(figures.planned()).isEqualTo(4);
        assertThat(figures.booked()).isEqualTo(2);
        assertThat(figures.bookedPercent()).isEqualTo(50);
        assertThat(cell()).isEqualTo(new Cell(Kind.OPEN, 2, 4, 0, null, clinic));
        assertThat(cell().heat()).isEqualTo(2);
    }

    @Test
    void whatAClosureTakesIsLostFromWhatWasPlanned() {
        book(0, "BOOKED");
        book(3, "BOOKED");
        report(NewClosure.roomLost(it.room, span(10, 30, 18), "the building needs it"));

        CapacityFigures figures = overview().figures();

        assertThat(figures.planned()).isEqualTo(4);
        assertThat(figures.lost()).isEqualTo(2);
        assertThat(figures.lostPercent()).isEqualTo(50);
        assertThat(figures.places()).isEqualTo(2);
        assertThat(figures.booked()).isEqualTo(1);
        assertThat(cell().kind()).isEqualTo(Kind.ROOM_LOST);
        assertThat(cell().lost()).isEqualTo(2);
        assertThat(overview().closures())
                .singleElement()
                .satisfies(closure -> assertThat(closure.progress().toMove()).isEqualTo(1));
    }

    @Test
    void halfDaysAndWeeksAddUpToTheSame() {
        book(0, "BOOKED");
        LocalDate today = HubTime.today(clock);

        List<Cell> halves = row(StripBy.HALF_DAYS, today).cells();
        List<Cell> weeks = row(StripBy.WEEKS, today).cells();

        assertThat(halves.stream().mapToInt(Cell::places).sum()).isEqualTo(4);
        assertThat(weeks.stream().mapToInt(Cell::places).sum()).isEqualTo(4);
        assertThat(weeks.stream().mapToInt(Cell::booked).sum()).isEqualTo(1);
    }

    @Test
    void aHolidayIsAColumnOfItsOwnAndPlansNothing() {
        LocalDate standrews = LocalDate.of(2026, 11, 30);
        LocalDate christmas = LocalDate.of(HubTime.today(clock).getYear(), 12, 25);
        LocalDate holiday = standrews.isAfter(HubTime.today(clock)) ? standrews : christmas;
        it.clinic(it.morag, it.room, holiday);

        Strip strip = as(() -> capacity.overview(null, StripBy.DAYS, holiday)).strip();

        assertThat(strip.columns().getFirst().holiday()).isNotNull();
        assertThat(strip.groups())
                .allSatisfy(group -> assertThat(group.rows())
                        .allSatisfy(row -> assertThat(row.cells().getFirst()).isEqualTo(Cell.NONE)));
    }

    @Test
    void aDateWithoutAFreePlaceBeforeItHasNoSafeTimeLeft() {
        it.waits(2, 3, it.day);
        it.waits(4, 3, it.day.plusDays(20));
        it.waits(9, null, null);
        assertThat(overview().figures().datesNotBooked()).isEqualTo(2);
        assertThat(overview().figures().noSafeTime()).isZero();

        for (int nth = 0; nth < 4; nth++) {
            book(nth, "BOOKED");
        }
        it.clinic(it.morag, it.room, it.nextDay);

        CapacityOverview overview = overview();
        assertThat(overview.figures().noSafeTime()).isEqualTo(1);
        assertThat(overview.figures().waiting()).isEqualTo(3);
        assertThat(overview.figures().medianWaitDays()).isEqualTo(4);
        assertThat(overview.waiting()).contains(new LevelWaiting(3, 2, 0, 1, 3), new LevelWaiting(4, 1, 0, 0, 9));
    }

    @Test
    void aClinicIsSuggestedWhereARoomAndAnAdviserAreFreeAndPeopleWait() {
        it.clinic(it.bola, it.otherRoom, it.nextDay);
        assertThat(overview().worthDoing()).isEmpty();

        it.waits(5, 4, null);

        assertThat(overview().worthDoing())
                .singleElement()
                .isEqualTo(new OpenClinic(
                        it.hub, "Parkhead", it.otherRoom, "Room 2", it.bola, "Bola Adeniyi", it.day, 4, 1, 0));
    }

    @Test
    void anAbsenceIsSuggestedToBeCovered() {
        report(NewClosure.adviserAway(it.morag, span(8, 0, 18)));

        assertThat(overview().worthDoing()).singleElement().isInstanceOfSatisfying(CoverAbsence.class, cover -> {
            assertThat(cover.places()).isEqualTo(4);
            assertThat(cover.adviser()).isEqualTo("Morag Kerr");
            assertThat(cover.until()).isEqualTo(it.day);
        });
    }

    @Test
    void aSecondHalfDayIsSuggestedWhereItIsFullForWeeksAndTheWaitIsTwiceTheOthers() {
        for (int week = 0; week < 5; week++) {
            LocalDate day = it.day.plusWeeks(week);
            UUID weekly = week == 0 ? clinic : it.clinic(it.morag, it.room, day);
            for (int nth = 0; nth < 4; nth++) {
                it.book(weekly, it.morag, it.room, day, nth, "BOOKED");
            }
        }
        it.waits(11, 4, null);

        assertThat(overview().worthDoing())
                .filteredOn(SecondHalfDay.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(SecondHalfDay.class, second -> {
                    assertThat(second.waitDays()).isEqualTo(11);
                    assertThat(second.weeks()).isBetween(4, 5);
                });
    }

    @Test
    void anotherManagersHubShowsNothing() {
        var other = new CapacityScene(jdbc, clock);
        other.clinic(other.morag, other.room, other.day);

        assertThat(as(() -> capacity.overview(other.hub, StripBy.DAYS, HubTime.today(clock)))
                        .figures()
                        .planned())
                .isZero();
        assertThat(overview().strip().groups())
                .singleElement()
                .satisfies(group -> assertThat(group.hubId()).isEqualTo(it.hub));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void everybodyElseIsRefused(Role role) {
        assertThatThrownBy(() -> currentUser.runAs(
                        People.with(role, it.hub), () -> capacity.overview(null, StripBy.DAYS, HubTime.today(clock))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void book(int nth, String status) {
        it.book(clinic, it.morag, it.room, it.day, nth, status);
    }

    private void report(NewClosure closure) {
        as(() -> closings.report(closure));
    }

    private TimeSpan span(int hour, int minute, int until) {
        return new TimeSpan(it.at(it.day, hour, minute), it.at(it.day, until, 0));
    }

    private CapacityOverview overview() {
        return as(() -> capacity.overview(null, StripBy.DAYS, HubTime.today(clock)));
    }

    private Strip.Row row(StripBy by, LocalDate from) {
        return as(() -> capacity.overview(null, by, from))
                .strip()
                .groups()
                .getFirst()
                .rows()
                .getFirst();
    }

    private Cell cell() {
        return row(StripBy.DAYS, HubTime.today(clock)).cells().stream()
                .filter(cell -> cell.kind() != Kind.NONE)
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Supplier<T> call) {
        return currentUser.runAs(it.manager(), call);
    }
}
