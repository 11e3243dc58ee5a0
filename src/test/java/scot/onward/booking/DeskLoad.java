package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.booking.Attempt.Ending;
import scot.onward.booking.Attempt.Kind;
import scot.onward.shared.HubTime;

/**
 * Desks that book, move and cancel without a pause, two or three of them always after one time at the same moment. What they are
 * told goes into a ledger.
 */
final class DeskLoad implements AutoCloseable {

    private static final int DESKS = 6;
    private static final int CLINICS = 6;
    private static final int CLIENTS = 60;
    private static final int TIMES_A_DAY = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 5);

    final Ledger ledger = new Ledger();
    final BookingScene scene;

    private final List<Function<Attempt, Ending>> hands;
    private final List<UUID> advisers;
    private final List<UUID> clinics;
    private final UUID spareAdviser;
    private final UUID spare;
    private final List<UUID> clients;
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService desks = Executors.newFixedThreadPool(DESKS);
    private final ExecutorService attempts = Executors.newCachedThreadPool();
    private volatile boolean on = true;

    /** @param hands an instance each */
    DeskLoad(JdbcTemplate jdbc, List<Function<Attempt, Ending>> hands) {
        this.hands = hands;
        scene = new BookingScene(jdbc);
        advisers = IntStream.range(0, CLINICS)
                .mapToObj(n -> scene.adviser("Adviser " + n))
                .toList();
        // Two advisers share a room, so that they stand in each other's way as well.
        List<UUID> rooms = IntStream.range(0, CLINICS / 2).mapToObj(this::room).toList();
        clinics = IntStream.range(0, CLINICS)
                .mapToObj(n -> scene.weeklyClinic(advisers.get(n), rooms.get(n / 2), FIRST_DAY))
                .toList();
        spareAdviser = scene.adviser("Fiona Muir");
        spare = scene.weeklyClinic(spareAdviser, null, FIRST_DAY);
        clients = IntStream.range(0, CLIENTS)
                .mapToObj(n -> scene.client("Client " + n))
                .toList();
    }

    private UUID room(int number) {
        UUID id = UUID.randomUUID();
        scene.addRoom(id, "Room " + number, true);
        return id;
    }

    void begin() {
        for (int desk = 0; desk < DESKS; desk++) {
            desks.execute(this::work);
        }
    }

    void run(int seconds) throws InterruptedException {
        Thread.sleep(seconds * 1_000L);
    }

    private void work() {
        while (on) {
            contest(next.getAndIncrement());
        }
    }

    private void contest(int number) {
        int clinic = number % CLINICS;
        int time = number / CLINICS;
        Instant at = FIRST_DAY
                .plusWeeks(time / TIMES_A_DAY)
                .atTime(9, 0)
                .plusMinutes(45L * (time % TIMES_A_DAY))
                .atZone(HubTime.ZONE)
                .toInstant();
        int many = 2 + number % 2;
        List<CompletableFuture<Attempt>> tries = IntStream.range(0, many)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> {
                            Attempt attempt = book(clinic, at.plusSeconds(300L * n), 30);
                            return make(attempt, number + n) ? attempt : null;
                        },
                        attempts))
                .toList();
        tries.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(won -> afterwards(won, clinic, at, number));
    }

    /** Some change their mind, and another desk is after what becomes free. */
    private void afterwards(Attempt won, int clinic, Instant at, int number) {
        int what = number / CLINICS % 4;
        if (what > 1) {
            return;
        }
        Attempt change = what == 0
                ? changed(won, Kind.CANCEL, won.clinic(), won.adviser(), won.at())
                : changed(won, Kind.MOVE, spare, spareAdviser, at);
        if (make(change, number)) {
            make(book(clinic, at.plusSeconds(600), 30), number + 1);
        }
    }

    /** Whether it was won; whatever happened is in the ledger. */
    private boolean make(Attempt attempt, int hand) {
        try {
            Ending ending = hands.get(hand % hands.size()).apply(attempt);
            if (ending == Ending.WON) {
                ledger.won(attempt);
            }
            return ending == Ending.WON;
        } catch (OtherInstance.NotRunning nobody) {
            // As a proxy does, which finds nobody there: the next one is asked.
            return make(attempt, hand + 1);
        } catch (CompletionException e) {
            if (e.getCause() instanceof IllegalStateException) {
                ledger.unanswered(attempt);
            } else {
                ledger.error(attempt, e);
            }
        }
        return false;
    }

    private Attempt book(int clinic, Instant at, int minutes) {
        UUID client = clients.get(ThreadLocalRandom.current().nextInt(CLIENTS));
        return attempt(Kind.BOOK, UUID.randomUUID(), client, clinics.get(clinic), advisers.get(clinic), at, minutes);
    }

    private Attempt changed(Attempt before, Kind kind, UUID clinic, UUID adviser, Instant at) {
        return attempt(kind, before.id(), before.subject(), clinic, adviser, at, before.minutes());
    }

    private Attempt attempt(Kind kind, UUID id, UUID client, UUID clinic, UUID adviser, Instant at, int minutes) {
        return new Attempt(
                kind,
                id,
                scene.receptionist.accountId(),
                scene.organisation,
                scene.hub,
                client,
                clinic,
                adviser,
                scene.service,
                at,
                minutes);
    }

    /** Lets everybody finish what they are at. */
    void end() throws InterruptedException {
        on = false;
        desks.shutdown();
        if (!desks.awaitTermination(3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The desks did not come to an end");
        }
    }

    @Override
    public void close() {
        on = false;
        desks.shutdownNow();
        attempts.shutdownNow();
    }
}
