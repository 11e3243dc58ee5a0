package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.SafeTimesFound.AllTaken;
import scot.onward.booking.SafeTimesFound.NoGapLongEnough;
import scot.onward.booking.SafeTimesFound.NobodyOffers;
import scot.onward.booking.SafeTimesFound.NoneBeforeDate;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

class SafeTimesDatabaseTest extends DatabaseTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2035, 3, 7);

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID morag;

    @BeforeEach
    void openAHub() {
        scene = new BookingScene(jdbc);
        morag = scene.adviser("Morag Kerr");
    }

    @Test
    void safeTimesComeFirstThenTightOnesAndLateOnesStandApart() {
        scene.clinic(morag, scene.room, DAY);
        scene.clinic(morag, scene.room, DAY.plusDays(1));
        scene.clinic(morag, scene.room, DAY.plusDays(2));

        SafeTimesFound found = search(DAY, DAY.plusDays(1));

        assertThat(found).isInstanceOfSatisfying(Times.class, times -> {
            assertThat(times.times())
                    .extracting(SafeTime::fit)
                    .contains(Fit.SAFE, Fit.TIGHT)
                    .isSorted();
            assertThat(times.times().getFirst().spareWorkingDays()).isEqualTo(1);
            assertThat(times.late()).isNotNull();
        });
    }

    @Test
    void aServiceThatNobodyGivesSaysSo() {
        assertThat(search(null, null)).isEqualTo(new NobodyOffers(List.of()));
    }

    @Test
    void aClinicWithoutAnyGapIsFullyTaken() {
        UUID clinic = scene.clinic(morag, scene.room, DAY);
        fill(clinic, 9, 17 * 60);

        assertThat(search(null, null)).isEqualTo(new AllTaken(DAY.plusDays(14)));
    }

    @Test
    void aGapThatIsTooShortIsNamedWithItsLength() {
        UUID clinic = scene.clinic(morag, scene.room, DAY);
        fill(clinic, 9, 17 * 60 - 30);

        assertThat(search(null, null)).isInstanceOfSatisfying(NoGapLongEnough.class, none -> {
            assertThat(none.minutes()).isEqualTo(45);
            assertThat(none.longestMinutes()).isEqualTo(30);
        });
    }

    @Test
    void timesThatAreAllTooLateAreNotShownAsTimes() {
        scene.clinic(morag, scene.room, DAY.plusDays(5));

        assertThat(search(DAY, DAY.plusDays(1))).isInstanceOf(NoneBeforeDate.class);
    }

    @Test
    void aRoomWithStepsIsNotOfferedToSomebodyWhoCannotClimbThem() {
        UUID upstairs = UUID.randomUUID();
        scene.addRoom(upstairs, "Attic", false);
        scene.clinic(morag, upstairs, DAY);

        TimeSearch search = TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, DAY, 14)
                .needing(Set.of(AccessNeed.STEP_FREE));

        assertThat(as(() -> safeTimes.soonest(search))).isInstanceOf(NobodyOffers.class);
    }

    private SafeTimesFound search(@Nullable LocalDate bookBy, @Nullable LocalDate last) {
        TimeSearch search = TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, DAY, 14)
                .safeUntil(bookBy, last);
        return as(() -> safeTimes.soonest(search));
    }

    private void fill(UUID clinic, int fromHour, int untilMinuteOfDay) {
        Instant start = DAY.atTime(fromHour, 0).atZone(HubTime.ZONE).toInstant();
        int minutes = untilMinuteOfDay - fromHour * 60;
        assertThat(as(() -> appointments.book(scene.request(clinic, scene.client("Somebody"), start, minutes))))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }
}
