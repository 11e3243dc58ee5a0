package scot.onward.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;

/** A request that is sent again with the same key has the same answer and books nothing more. */
class IdempotencyDatabaseTest extends SchedulingTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameAgainIsAnsweredTheSame() {
        String body = json(wanted(client, slotAt(9, 0)));
        HttpResponse<String> first = post(body, key);
        assertThat(first.statusCode()).isEqualTo(201);
        HttpResponse<String> second = post(" " + body, key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void aRefusalIsRememberedEvenWhenTheTimeIsFreeAgain() {
        Appointment inTheWay = booked(slotAt(9, 0));
        String body = json(wanted(scene.client("Betty Lennox"), slotAt(9, 0)));
        HttpResponse<String> first = post(body, key);
        assertThat(first.statusCode()).isEqualTo(409);
        put(inTheWay.setStatus(Appointment.AppointmentStatus.CANCELLED), "W/\"0\"");
        HttpResponse<String> second = post(body, key);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(post(body, UUID.randomUUID().toString()).statusCode()).isEqualTo(201);
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        post(json(wanted(client, slotAt(9, 0))), key);
        HttpResponse<String> other = post(json(wanted(client, slotAt(11, 15))), key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(outcome(other).getIssueFirstRep().getCode()).isEqualTo(IssueType.BUSINESSRULE);
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void anotherTokensKeyIsAnotherKey() {
        post(json(wanted(client, slotAt(9, 0))), key);
        aClinicTomorrow();
        assertThat(post(json(wanted(client, slotAt(9, 0))), key).statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(post(json(wanted(client, slotAt(9, 0))), " ").statusCode()).isEqualTo(400);
        assertThat(post(json(wanted(client, slotAt(9, 0))), "k".repeat(256)).statusCode())
                .isEqualTo(400);
        assertThat(appointments()).isZero();
    }

    @Test
    void aRequestThatACrashBrokeOffIsTakenUpAgain() {
        String body = json(wanted(client, slotAt(9, 0)));
        HttpResponse<String> first = post(body, key);
        jdbc.update("update idempotent_request set status = null, answer = null where request_key = ?", key);
        assertThat(post(body, key).statusCode()).isEqualTo(409);
        jdbc.update("update idempotent_request set begun_at = begun_at - interval 2 minute where request_key = ?", key);
        HttpResponse<String> again = post(body, key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(appointments()).isEqualTo(1);
    }

    @Test
    void aKeyIsNewAgainAfterADay() {
        String body = json(wanted(client, slotAt(9, 0)));
        post(body, key);
        jdbc.update("update idempotent_request set begun_at = begun_at - interval 25 hour where request_key = ?", key);
        assertThat(post(json(wanted(client, slotAt(11, 15))), key).statusCode()).isEqualTo(201);
        assertThat(appointments()).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneBooks() throws Exception {
        String body = json(wanted(client, slotAt(9, 0)));
        var start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> all = IntStream.range(0, 24)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return post(body, key).statusCode();
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> one : all) {
                assertThat(one.get()).isIn(201, 409);
            }
        }
        assertThat(post(body, key).statusCode()).isEqualTo(201);
        assertThat(appointments()).isEqualTo(1);
    }
}
