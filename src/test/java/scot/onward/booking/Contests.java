package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.Attempt.Ending;
import scot.onward.booking.Attempt.Kind;
import scot.onward.shared.HubTime;

/** Lays out contest after contest, each for a time of its own, in weekly clinics of two hubs. */
final class Contests {

    private static final int TIMES_A_DAY = 10;
    private static final int MINUTES = 45;
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 5);

    private final Random random = new Random(20261126);
    private final Function<Attempt, Ending> setUp;
    private final BookingScene scene;
    private final BookingScene otherHub;
    private final Clinic clinic;
    private final Clinic sameRoom;
    private final Clinic elsewhere;
    private final Clinic byPhone;
    private final List<UUID> clients;
    private final List<UUID> crowd = new ArrayList<>();

    /** @param setUp makes what must be booked before a contest begins */
    Contests(JdbcTemplate jdbc, Function<Attempt, Ending> setUp) {
        this.setUp = setUp;
        scene = new BookingScene(jdbc);
        otherHub = new BookingScene(jdbc);
        clinic = clinic(scene, "Morag Kerr", scene.room);
        sameRoom = clinic(scene, "Sanjay Rao", scene.room);
        elsewhere = clinic(otherHub, "Ewan Baird", otherHub.room);
        byPhone = clinic(scene, "Fiona Muir", null);
        clients =
                IntStream.range(0, 8).mapToObj(n -> scene.client("Client " + n)).toList();
        clients.forEach(client -> scene.isClientOf(client, otherHub.hub));
    }

    private record Clinic(UUID id, UUID adviser, BookingScene scene, SignedIn receptionist) {}

    private static Clinic clinic(BookingScene scene, String adviser, @Nullable UUID room) {
        UUID id = scene.adviser(adviser);
        return new Clinic(
                scene.weeklyClinic(id, room, FIRST_DAY), id, scene, scene.account(Role.RECEPTION, null, scene.hub));
    }

    /** So many claims that overlap each other; always none. */
    int overlaps() {
        return scene.overlaps();
    }

    /** A board that contests are fought over. */
    UUID hub() {
        return scene.hub;
    }

    /** All attempts of one contest; exactly one of them can win. */
    List<Attempt> attempts(Contest contest, int number) {
        Instant at = at(number);
        int many = 2 + random.nextInt(7);
        return switch (contest) {
            case SAME_SLOT -> all(many, n -> attempt(Kind.BOOK, clinic, clients.get(n), at, MINUTES));
            case OVERLAPPING_SLOTS ->
                all(many, n -> attempt(Kind.BOOK, clinic, clients.get(n), at.plusSeconds(300L * (n % 3)), 30));
            case ONE_ROOM_BY_TWO_ADVISERS ->
                all(many, n -> attempt(Kind.BOOK, n % 2 == 0 ? clinic : sameRoom, clients.get(n), at, MINUTES));
            case ONE_CLIENT_BY_TWO_HUBS ->
                all(many, n -> attempt(Kind.BOOK, n % 2 == 0 ? clinic : elsewhere, clients.getFirst(), at, MINUTES));
            case HOLD_AGAINST_BOOK ->
                all(many, n -> attempt(n % 2 == 0 ? Kind.HOLD : Kind.BOOK, clinic, clients.get(n), at, MINUTES));
            case MOVE_AGAINST_BOOK -> moveAgainstBook(at);
            case OFFER_AGAINST_WALK_IN -> {
                UUID waiting = scene.waits(scene.client("Betty Lennox"));
                UUID came = scene.client("Hassan Ali");
                yield List.of(
                        attempt(Kind.OFFER, clinic, waiting, at, MINUTES),
                        attempt(Kind.WALK_IN, clinic, came, at, MINUTES));
            }
        };
    }

    /** So many clients who all want the same time. */
    List<Attempt> crowd(int number, int many) {
        while (crowd.size() < many) {
            crowd.add(scene.client("Client " + crowd.size()));
        }
        return all(many, n -> attempt(Kind.BOOK, clinic, crowd.get(n), at(number), MINUTES));
    }

    /** So many appointments begin at that time. */
    int booked(int number) {
        return scene.appointments(clinic.id(), at(number));
    }

    private static Instant at(int number) {
        return FIRST_DAY
                .plusWeeks(number / TIMES_A_DAY)
                .atTime(9, 0)
                .plusMinutes((long) MINUTES * (number % TIMES_A_DAY))
                .atZone(HubTime.ZONE)
                .toInstant();
    }

    private List<Attempt> moveAgainstBook(Instant at) {
        Attempt before = attempt(Kind.BOOK, byPhone, clients.getFirst(), at, MINUTES);
        if (setUp.apply(before) != Ending.WON) {
            throw new IllegalStateException("What is to be moved could not be booked");
        }
        Attempt move = new Attempt(
                Kind.MOVE,
                before.id(),
                before.account(),
                before.organisation(),
                before.hub(),
                before.subject(),
                clinic.id(),
                clinic.adviser(),
                clinic.scene().service,
                at,
                MINUTES);
        return List.of(move, attempt(Kind.BOOK, clinic, clients.get(1), at, MINUTES));
    }

    private static List<Attempt> all(int many, IntFunction<Attempt> attempt) {
        return IntStream.range(0, many).mapToObj(attempt).toList();
    }

    private static Attempt attempt(Kind kind, Clinic at, UUID subject, Instant start, int minutes) {
        SignedIn person = at.receptionist();
        return new Attempt(
                kind,
                UUID.randomUUID(),
                person.accountId(),
                person.organisation(),
                at.scene().hub,
                subject,
                at.id(),
                at.adviser(),
                at.scene().service,
                start,
                minutes);
    }
}
