package scot.onward.booking.internal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;

/** Which appointments a program may read: those of the clients of its hubs, or of the clients of its practice. */
@Component
public class ProgramBounds {

    private final CurrentUser currentUser;

    ProgramBounds(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** A condition about the appointment {@code a}, with its values. */
    public record Bound(String condition, List<Object> values) {}

    /** For single appointments and those of single clients, wherever they are booked. */
    public Bound ofClients() {
        SignedIn program = currentUser.get();
        return switch (program.role()) {
            case RECEPTION ->
                in("a.client_id in (select client_id from client_hub where hub_id in (%s))", program.hubIds());
            case PRACTICE -> ofPractice(program);
            default -> nothing();
        };
    }

    /** For everything in a time: what is booked at its hubs. */
    public Bound ofHubs() {
        SignedIn program = currentUser.get();
        return switch (program.role()) {
            case RECEPTION -> in("a.hub_id in (%s)", program.hubIds());
            case PRACTICE -> ofPractice(program);
            default -> nothing();
        };
    }

    private static Bound ofPractice(SignedIn program) {
        return new Bound(
                "a.client_id in (select client_id from client_organisation where organisation_id = ?)",
                List.of(program.organisation()));
    }

    private static Bound in(String condition, Set<UUID> hubs) {
        return hubs.isEmpty()
                ? nothing()
                : new Bound(
                        condition.formatted(String.join(", ", Collections.nCopies(hubs.size(), "?"))),
                        List.copyOf(hubs));
    }

    private static Bound nothing() {
        return new Bound("1 = 0", List.of());
    }
}
