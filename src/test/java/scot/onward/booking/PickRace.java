package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Clients with a link each who want one and the same time. */
final class PickRace {

    private final LinkScene scene;
    private final Invitations invitations;
    private final InvitedPick invited;
    private int clients;

    PickRace(LinkScene scene, Invitations invitations, InvitedPick invited) {
        this.scene = scene;
        this.invitations = invitations;
        this.invited = invited;
    }

    /** Each time of a day's clinic is wanted by so many clients, one so long after the other: one gets it, the rest are told. */
    void run(int slots, int many, Duration apart) throws Exception {
        UUID clinic = new UUID(0, 0);
        for (int slot = 0; slot < slots; slot++) {
            if (slot % 10 == 0) {
                clinic = newClinic();
            }
            Instant at = scene.at(9, 0).plus(Duration.ofMinutes(45L * (slot % 10)));
            List<String> secrets = IntStream.range(0, many)
                    .mapToObj(n -> scene.invite(
                            invitations,
                            scene.client("Client " + clients, "07700 9%05d".formatted(clients++ % 100_000))))
                    .toList();
            List<PickOutcome> outcomes = pick(secrets, clinic, at, apart);
            assertThat(outcomes.stream().filter(PickOutcome.Picked.class::isInstance))
                    .as("picked at %s", at)
                    .hasSize(1);
            assertThat(outcomes.stream().filter(PickOutcome.Taken.class::isInstance))
                    .as("told that it is taken at %s", at)
                    .hasSize(many - 1);
            assertThat(scene.bookedIn(clinic, at)).isOne();
        }
        assertThat(scene.scene.overlaps()).isZero();
    }

    private UUID newClinic() {
        UUID room = UUID.randomUUID();
        scene.scene.addRoom(room, "Room", true);
        return scene.scene.clinic(scene.scene.adviser("Adviser " + clients), room, scene.day());
    }

    private List<PickOutcome> pick(List<String> secrets, UUID clinic, Instant at, Duration apart) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(secrets.size(), 16))) {
            List<Future<PickOutcome>> running = new ArrayList<>();
            for (String secret : secrets) {
                if (!running.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(apart.toMillis());
                }
                running.add(threads.submit(() -> invited.pick(secret, "192.0.2." + secret, clinic, at)));
            }
            List<PickOutcome> outcomes = new ArrayList<>();
            for (Future<PickOutcome> future : running) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
