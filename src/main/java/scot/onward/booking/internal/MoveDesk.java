package scot.onward.booking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.Proposal;
import scot.onward.booking.Target;
import scot.onward.booking.Told;

/** What happens inside the transaction that gives many people another time at once. */
@Component
public class MoveDesk {

    private final BookingDesk desk;
    private final ResourceDays days;
    private final KeptDisplacements displacements;

    MoveDesk(BookingDesk desk, ResourceDays days, KeptDisplacements displacements) {
        this.desk = desk;
        this.days = days;
        this.displacements = displacements;
    }

    /** Somebody to be moved. */
    public record Move(DisplacedRow person, Proposal to, Told told) {}

    /** Moves all whose time is still free; answers those who were moved. */
    public List<Move> moveAll(List<Move> moves) {
        moves.forEach(move -> days.touch(resources(move), move.to().span()));
        List<Move> moved = new ArrayList<>();
        for (Move move : moves) {
            if (move(move)) {
                moved.add(move);
            }
        }
        return moved;
    }

    private boolean move(Move move) {
        DisplacedRow person = move.person();
        if (person.state() != State.TO_MOVE || person.status() != AppointmentStatus.BOOKED) {
            return false;
        }
        Target target = Target.of(move.to().clinicId(), move.to().startsAt());
        if (!(desk.move(person.appointmentId(), target, move.told()) instanceof Booked)) {
            return false;
        }
        if (!move.told().byMessage()) {
            displacements.toTell(person.id());
        }
        return true;
    }

    private static List<UUID> resources(Move move) {
        return Stream.of(
                        move.to().adviserId(),
                        move.person().clientId(),
                        move.to().roomId())
                .filter(Objects::nonNull)
                .toList();
    }
}
