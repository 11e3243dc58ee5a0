package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scot.onward.booking.MoveRanking.Found;
import scot.onward.booking.MoveRanking.Person;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

class MoveRankingTest {

    private static final Instant ONE = Instant.parse("2026-11-26T13:00:00Z");
    private static final TimeSpan WAS = new TimeSpan(ONE, ONE.plusSeconds(2700));
    private static final UUID LEILA = UUID.randomUUID();
    private static final UUID EWAN = UUID.randomUUID();
    private static final UUID ROOM = UUID.randomUUID();

    @Test
    void theSameAdviserOnTheSameDayComesFirstThenTheSameAdviserThenTheSameDayThenTheSoonest() {
        Proposal sameBoth = time(LEILA, ONE.plusSeconds(7200), true);
        Proposal sameAdviser = time(LEILA, ONE.plusSeconds(86_400), false);
        Proposal sameDay = time(EWAN, ONE.plusSeconds(900), true);
        Proposal soonest = time(EWAN, ONE.plusSeconds(80_000), false);
        Proposal later = time(EWAN, ONE.plusSeconds(90_000), false);

        assertThat(Stream.of(later, soonest, sameDay, sameAdviser, sameBoth).sorted(MoveRanking.order(WAS)))
                .containsExactly(sameBoth, sameAdviser, sameDay, soonest, later);
    }

    @Test
    void onTheSameDayTheTimeNearestTheOldOneComesFirst() {
        Proposal before = time(EWAN, ONE.minusSeconds(1800), true);
        Proposal after = time(EWAN, ONE.plusSeconds(900), true);

        assertThat(Stream.of(before, after).sorted(MoveRanking.order(WAS))).containsExactly(after, before);
    }

    @Test
    void noTwoPeopleAreGivenTimesOfOneAdviserOrRoomThatOverlap() {
        Proposal first = time(LEILA, ONE.plusSeconds(7200), true);
        Proposal overlapping = time(LEILA, ONE.plusSeconds(7200 + 900), true);
        Proposal sameRoom = time(EWAN, ONE.plusSeconds(7200), true);
        Proposal free = time(LEILA, ONE.plusSeconds(86_400), false);
        List<Proposal> all = List.of(first, overlapping, sameRoom, free);
        Person one = person(null, all);
        Person two = person(null, all);

        Allotted found = allot(List.of(one, two));

        assertThat(Stream.of(one, two).map(it -> found.of(it).best())).containsExactlyInAnyOrder(first, free);
        assertThat(found.of(one).others()).isEmpty();
    }

    @Test
    void whoeverHasTheNearestLastSafeDateChoosesFirst() {
        Proposal only = time(LEILA, ONE.plusSeconds(7200), true);
        Person easy = person(null, List.of(only));
        Person pressed = person(LocalDate.of(2026, 11, 27), List.of(only));

        Allotted found = allot(List.of(easy, pressed));

        assertThat(found.of(pressed).best()).isEqualTo(only);
        assertThat(found.of(easy).best()).isNull();
    }

    @Test
    void anotherHubIsOnlyEverAmongTheOthers() {
        Proposal elsewhere = new Proposal(
                UUID.randomUUID(),
                EWAN,
                "Ewan Baird",
                UUID.randomUUID(),
                "Springburn",
                null,
                null,
                false,
                Delivery.PHONE,
                ONE.plusSeconds(900),
                ONE.plusSeconds(3600),
                false,
                true,
                false,
                false,
                Told.TEXT,
                false);
        Person person = person(null, List.of(elsewhere));

        Found found = allot(List.of(person)).of(person);

        assertThat(found.best()).isNull();
        assertThat(found.others()).containsExactly(elsewhere);
    }

    private static Allotted allot(List<Person> people) {
        Map<UUID, Found> found = MoveRanking.allot(people, 8);
        return person -> Objects.requireNonNull(found.get(person.id()));
    }

    private interface Allotted {
        Found of(Person person);
    }

    private static Person person(@Nullable LocalDate lastSafe, List<Proposal> times) {
        return new Person(UUID.randomUUID(), WAS, lastSafe, times);
    }

    private static Proposal time(UUID adviser, Instant starts, boolean sameDay) {
        return new Proposal(
                UUID.randomUUID(),
                adviser,
                adviser.equals(LEILA) ? "Leila Haddad" : "Ewan Baird",
                UUID.randomUUID(),
                "Parkhead",
                ROOM,
                "Room 1",
                true,
                Delivery.IN_PERSON,
                starts,
                starts.plusSeconds(2700),
                adviser.equals(LEILA),
                sameDay,
                true,
                true,
                Told.TEXT,
                false);
    }
}
