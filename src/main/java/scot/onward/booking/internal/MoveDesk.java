package scot.onward.booking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.Proposal;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.Target;
import scot.onward.booking.Told;

/** What happens inside the transaction that gives many people another time at once. */
@Component
public class MoveDesk {

    private final BookingDesk desk;
    private final ResourceDays days;
    private final Claims claims;
    private final KeptDisplacements displacements;

    MoveDesk(BookingDesk desk, ResourceDays days, Claims claims, KeptDisplacements displacements) {
        this.desk = desk;
        this.days = days;
        this.claims = claims;
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
        if (person.state() != State.TO_MOVE || person.status() != AppointmentStatus.BOOKED || isTaken(move)) {
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

    /** Nobody can take what is looked at here until this transaction ends: its days are written. */
    private boolean isTaken(Move move) {
        return claims.inTheWay(move.person().appointmentId(), move.to().span(), claims(move))
                .isPresent();
    }

    private static List<Claim> claims(Move move) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(move.to().adviserId(), ResourceKind.ADVISER));
        claims.add(new Claim(move.person().clientId(), ResourceKind.CLIENT));
        UUID room = move.to().roomId();
        if (room != null) {
            claims.add(new Claim(room, ResourceKind.ROOM));
        }
        return claims;
    }

    private static List<UUID> resources(Move move) {
        return claims(move).stream().map(Claim::resourceId).toList();
    }
}
