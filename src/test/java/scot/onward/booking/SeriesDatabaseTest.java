package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.SeriesTime.Clash;
import scot.onward.booking.SeriesTime.Free;
import scot.onward.shared.HubTime;

/** Six weekly follow-ups through the end of summer time; one week is taken, another is a holiday's. */
class SeriesDatabaseTest extends DatabaseTest {

    /** A Friday; St Andrew's Day 2035 is a Friday as well. The clocks go back on 28 October. */
    private static final LocalDate FIRST = LocalDate.of(2035, 10, 26);

    @Autowired
    private Series series;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID clinic;
    private SeriesWish wish;

    @BeforeEach
    void openAWeeklyClinic() {
        scene = new BookingScene(jdbc);
        clinic = scene.weeklyClinic(scene.adviser("Morag Kerr"), scene.room, FIRST);
        UUID agnes = scene.client("Agnes Docherty");
        wish = new SeriesWish(UUID.randomUUID(), scene.request(clinic, agnes, at(0, 10, 30)), 1, 6);
        as(() -> appointments.book(scene.request(clinic, scene.client("Hassan Ali"), at(2, 10, 15))));
    }

    @Test
    void theHourOnTheWallStaysTheSameWhenTheClocksChange() {
        assertThat(preview())
                .extracting(time -> time.startsAt().atZone(HubTime.ZONE).toLocalTime())
                .containsOnly(LocalTime.of(10, 30));
    }

    @Test
    void aClashNamesItsCauseAndTheNearestFreeTimeOfThatDayOrWeek() {
        List<SeriesTime> times = preview();

        assertThat(times).filteredOn(Free.class::isInstance).hasSize(4);
        assertThat(times.get(2)).isInstanceOfSatisfying(Clash.class, clash -> {
            assertThat(clash.cause()).isInstanceOf(Taken.class);
            assertThat(clash.nearest())
                    .isNotNull()
                    .satisfies(time -> assertThat(time.startsAt()).isEqualTo(at(2, 11, 0)));
        });
        assertThat(times.get(5)).isInstanceOfSatisfying(Clash.class, clash -> {
            assertThat(clash.cause()).isEqualTo(new NotOffered(Cause.CLOSED));
            assertThat(clash.nearest()).isNull();
        });
    }

    @Test
    void whatWasChosenIsBookedInOneGoAndOnlyOnce() {
        List<SeriesChoice> chosen = chosen();

        assertThat(book(chosen))
                .isInstanceOfSatisfying(
                        SeriesOutcome.Booked.class,
                        booked -> assertThat(booked.appointments()).hasSize(5));
        assertThat(book(chosen)).isInstanceOf(SeriesOutcome.Booked.class);
        assertThat(bookedOfTheSeries()).isEqualTo(5);
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void ifOneIsTakenMeanwhileNoneIsBookedAndItIsToldWhich() {
        List<SeriesChoice> chosen = chosen();
        as(() -> appointments.book(scene.request(clinic, scene.client("Betty Lennox"), at(3, 10, 45))));

        assertThat(book(chosen))
                .isInstanceOfSatisfying(
                        SeriesOutcome.NotAll.class,
                        not -> assertThat(not.refused()).singleElement().satisfies(refused -> {
                            assertThat(refused.choice().startsAt()).isEqualTo(at(3, 10, 30));
                            assertThat(refused.cause()).isInstanceOf(Taken.class);
                        }));
        assertThat(bookedOfTheSeries()).isZero();
    }

    private List<SeriesTime> preview() {
        return as(() -> series.preview(wish));
    }

    /** What is free, and for clashes the nearest instead. */
    private List<SeriesChoice> chosen() {
        return preview().stream()
                .flatMap(time -> switch (time) {
                    case Free free -> Stream.of(new SeriesChoice(free.clinicId(), free.startsAt()));
                    case Clash clash -> Optional.ofNullable(clash.nearest()).map(SeriesChoice::of).stream();
                })
                .toList();
    }

    private SeriesOutcome book(List<SeriesChoice> chosen) {
        return as(() -> series.book(wish, chosen));
    }

    private int bookedOfTheSeries() {
        Integer count = jdbc.queryForObject(
                "select count(*) from appointment where series_id = ?", Integer.class, wish.seriesId());
        return count == null ? 0 : count;
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private static Instant at(int week, int hour, int minute) {
        return FIRST.plusWeeks(week).atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
