package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all programs that want one slot exactly one has it; all others are told 409 and what is free, and nobody a 5xx. */
class SlotRaceDatabaseTest extends SchedulingTest {

    private static final int CLIENTS = 50;
    private static final int SLOTS_A_DAY = 10;
    private static final int SLOTS = 40;

    @Test
    void ofFiftyOneHasIt() throws Exception {
        contests(2, CLIENTS, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 1_000})
    void ofTwoOneHasItHoweverShortlyApart(int millis) throws Exception {
        contests(3, 2, millis);
    }

    @Tag("soak")
    @Test
    void ofFiftyOneHasItFortyTimes() throws Exception {
        contests(SLOTS, CLIENTS, 0);
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(ints = {0, 200, 1_000})
    void ofTwoOneHasItFortyTimes(int millis) throws Exception {
        contests(SLOTS, 2, millis);
    }

    private void contests(int many, int clients, int millisApart) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int number = 0; number < many; number++) {
                if (number > 0 && number % SLOTS_A_DAY == 0) {
                    aClinicTomorrow();
                }
                int minutes = number % SLOTS_A_DAY * 45;
                contest(threads, slotAt(9 + minutes / 60, minutes % 60), clients, millisApart);
                assertThat(appointments()).isEqualTo(number % SLOTS_A_DAY + 1);
            }
        }
        System.out.printf(
                "POST /fhir/Appointment: %d slots, %d programs each %d ms apart: one 201 each, all others 409%n",
                many, clients, millisApart);
    }

    private void contest(ExecutorService threads, String slot, int clients, int millisApart) throws Exception {
        List<UUID> people = IntStream.range(0, clients)
                .mapToObj(n -> scene.client("Client " + n))
                .toList();
        var together = new Phaser(clients);
        List<Future<HttpResponse<String>>> asked = new ArrayList<>();
        for (int n = 0; n < clients; n++) {
            UUID person = people.get(n);
            Duration wait = Duration.ofMillis((long) n * millisApart);
            asked.add(threads.submit(() -> {
                together.arriveAndAwaitAdvance();
                Thread.sleep(wait);
                return post(wanted(person, slot));
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<String>> one : asked) {
            HttpResponse<String> answer = one.get();
            statuses.add(answer.statusCode());
            if (answer.statusCode() != 201) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                assertThat(outcome(answer).getIssueFirstRep().getCode()).isEqualTo(IssueType.CONFLICT);
            }
        }
        assertThat(statuses).containsOnlyOnce(201);
    }
}
