package scot.onward.bench;

import java.io.IOException;
import java.net.URI;

/** A program that books one free time after another over HTTP. */
final class FhirWork implements Crowd.Work {

    private final City city;
    private final Slots slots;
    private final String token;
    private final Wire wire;

    FhirWork(City city, Slots slots, URI address, String token) throws IOException {
        this.city = city;
        this.slots = slots;
        this.token = token;
        this.wire = new Wire(address);
    }

    @Override
    public void once() throws IOException {
        Slots.Wanted wanted = slots.next();
        City.Slot slot = wanted.slot();
        String id =
                slot.desk().clinic(slot.day()) + "-" + slot.starts().getEpochSecond() / 60 + "-" + Size.SLOT_MINUTES;
        String body = """
                {"resourceType": "Appointment", "status": "booked", "start": "%s", "end": "%s",
                 "slot": [{"reference": "Slot/%s"}],
                 "participant": [{"actor": {"reference": "Patient/%s"}, "status": "accepted"}]}
                """.formatted(slot.starts(), slot.ends(), id, wanted.client());
        Wire.Answer answer = wire.post("/Appointment", token, body);
        if (answer.status() != 201) {
            throw new IllegalStateException(
                    "A free time of " + city.size + " was refused: " + answer.status() + " " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
