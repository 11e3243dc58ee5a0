package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

/** What nobody should ask for: a plain refusal, and nothing is written. */
class OddRequestsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2035, 7, 4);

    @Autowired
    private Appointments appointments;

    @Autowired
    private TimeHolds holds;

    @Autowired
    private Series series;

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID clinic;
    private UUID agnes;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        agnes = scene.client("Agnes Docherty");
    }

    static Stream<Arguments> oddTimes() {
        Instant ten = at(10, 0);
        return Stream.of(
                Arguments.of(ten.plusSeconds(60), 45, Cause.OFF_THE_GRID),
                Arguments.of(ten.plusSeconds(7), 45, Cause.OFF_THE_GRID),
                Arguments.of(ten.plusNanos(1), 45, Cause.OFF_THE_GRID),
                Arguments.of(ten, 0, Cause.LENGTH),
                Arguments.of(ten, -45, Cause.LENGTH),
                Arguments.of(ten, 481, Cause.LENGTH),
                Arguments.of(ten, Integer.MAX_VALUE, Cause.LENGTH),
                Arguments.of(ten, Integer.MIN_VALUE, Cause.LENGTH),
                Arguments.of(Instant.parse("1900-01-01T10:00:00Z"), 45, Cause.IN_THE_PAST),
                Arguments.of(Instant.parse("2200-01-01T10:00:00Z"), 45, Cause.TOO_FAR_AHEAD),
                Arguments.of(Instant.MIN, 45, Cause.IN_THE_PAST),
                Arguments.of(Instant.MAX, 45, Cause.TOO_FAR_AHEAD));
    }

    @ParameterizedTest
    @MethodSource("oddTimes")
    void anOddTimeIsRefusedWithItsCause(Instant start, int minutes, Cause cause) {
        BookingRequest odd = scene.request(clinic, agnes, start, minutes);

        assertThat(as(() -> appointments.book(odd))).isEqualTo(new NotOffered(cause));
        assertThat(as(() -> holds.hold(HoldRequest.of(clinic, start, minutes))))
                .isEqualTo(new HoldOutcome.NotOffered(cause));
        assertThat(written()).isZero();
    }

    @Test
    void whatDoesNotExistIsRefused() {
        UUID nothing = UUID.randomUUID();
        BookingRequest plain = scene.request(clinic, agnes, at(10, 0));

        assertThat(as(() -> appointments.book(plain.at(nothing, at(10, 0)))))
                .isEqualTo(new NotOffered(Cause.UNKNOWN_CLINIC));
        assertThat(as(() -> appointments.book(plain.together(Set.of(nothing)))))
                .isEqualTo(new NotOffered(Cause.UNKNOWN_ADVISER));
        assertThat(as(() -> appointments.book(plain.interpretedIn("Klingon"))))
                .isEqualTo(new NotOffered(Cause.NO_INTERPRETER));
        assertThat(as(() -> appointments.book(BookingRequest.of(agnes, clinic, nothing, at(10, 0), 45))))
                .isEqualTo(new NotOffered(Cause.OTHER_SERVICE));
        assertThatThrownBy(() -> as(() -> appointments.book(scene.request(clinic, nothing, at(10, 0)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(() -> appointments.move(nothing, Target.of(clinic, at(10, 0)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(() -> appointments.takeBackBooking(nothing)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(written()).isZero();
    }

    @Test
    void anUnknownReferralIsRefusedAndAnUnknownHoldDoesNoHarm() {
        BookingRequest plain = scene.request(clinic, agnes, at(10, 0));

        assertThatThrownBy(() -> as(() -> appointments.book(plain.forReferral(UUID.randomUUID()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(() -> appointments.book(plain.withHold(UUID.randomUUID()))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void anotherHubsHoldIsRefused() {
        var elsewhere = new BookingScene(jdbc);
        SignedIn stranger = elsewhere.account(Role.RECEPTION, null, elsewhere.hub);
        UUID theirs = elsewhere.clinic(elsewhere.adviser("Sanjay Rao"), null, DAY);
        HoldOutcome.Held held =
                (HoldOutcome.Held) currentUser.runAs(stranger, () -> holds.hold(HoldRequest.of(theirs, at(10, 0), 45)));

        assertThatThrownBy(() -> as(() -> appointments.book(scene.request(clinic, agnes, at(10, 0))
                        .withHold(held.hold().id()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(written()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 10_000})
    void aReasonThatIsTooLongIsRefused(int length) {
        BookingRequest request = scene.request(clinic, agnes, at(18, 0))
                .because(Exceptional.outsideClinic("\uD83D\uDE00".repeat(length / 2 + 1)));

        assertThat(as(() -> appointments.book(request))).isEqualTo(new NotOffered(Cause.REASON_TOO_LONG));
    }

    @Test
    void emojiAndMarkupInAReasonAreKeptAsTheyAre() {
        String reason = "\uD83D\uDE00 <script>alert(1)</script> '; drop table claim; --";

        assertThat(as(() -> appointments.book(
                        scene.request(clinic, agnes, at(18, 0)).because(Exceptional.outsideClinic(reason)))))
                .isInstanceOf(Booked.class);
        assertThat(jdbc.queryForList(
                        "select exception_reason from appointment where client_id = ?", String.class, agnes))
                .containsExactly(reason);
    }

    @Test
    void aSeriesOfNonsenseIsNothingButClashes() {
        SeriesWish nonsense =
                new SeriesWish(UUID.randomUUID(), scene.request(clinic, agnes, at(10, 1), -3), -7, 1_000_000);

        assertThat(as(() -> series.preview(nonsense)))
                .hasSize(52)
                .allSatisfy(time -> assertThat(time).isInstanceOf(SeriesTime.Clash.class));
    }

    @Test
    void aSearchForNonsenseFindsNothing() {
        TimeSearch plain = TimeSearch.of(Set.of(scene.service), scene.hub, Delivery.IN_PERSON, DAY, -5);

        assertThat(Stream.of(
                        plain.lasting(-1),
                        plain.lasting(Integer.MAX_VALUE),
                        plain.during(LocalDate.of(1900, 1, 1), 0),
                        plain.during(LocalDate.of(2200, 1, 1), Integer.MAX_VALUE),
                        plain.withAdviser(UUID.randomUUID()),
                        TimeSearch.of(Set.of(), UUID.randomUUID(), Delivery.VIDEO, DAY, 1)))
                .allSatisfy(search ->
                        assertThat(as(() -> safeTimes.soonest(search))).isNotNull());
    }

    private int written() {
        Integer count = jdbc.queryForObject(
                "select (select count(*) from appointment where hub_id = ?) + (select count(*) from time_hold where hub_id = ?)",
                Integer.class,
                scene.hub,
                scene.hub);
        return count == null ? 0 : count;
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(HubTime.ZONE).toInstant();
    }
}
