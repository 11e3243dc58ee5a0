package scot.onward.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Function;

/** A program that books one free time after another over HTTP. */
final class FhirWork implements Crowd.Work {

    private final City city;
    private final Slots slots;
    private final Function<HttpRequest.BodyPublisher, HttpResponse<String>> post;

    FhirWork(City city, Slots slots, Function<HttpRequest.BodyPublisher, HttpResponse<String>> post) {
        this.city = city;
        this.slots = slots;
        this.post = post;
    }

    @Override
    public void once() {
        Slots.Wanted wanted = slots.next();
        City.Slot slot = wanted.slot();
        String id =
                slot.desk().clinic(slot.day()) + "-" + slot.starts().getEpochSecond() / 60 + "-" + Size.SLOT_MINUTES;
        String body = """
                {"resourceType": "Appointment", "status": "booked", "start": "%s", "end": "%s",
                 "slot": [{"reference": "Slot/%s"}],
                 "participant": [{"actor": {"reference": "Patient/%s"}, "status": "accepted"}]}
                """.formatted(slot.starts(), slot.ends(), id, wanted.client());
        HttpResponse<String> answer = post.apply(HttpRequest.BodyPublishers.ofString(body));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(
                    "A free time of " + city.size + " was refused: " + answer.statusCode() + " " + answer.body());
        }
    }
}
