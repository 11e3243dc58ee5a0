package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.ResourceKind;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Finds, of all that one appointment needs, what can be taken; whoever wants the same waits meanwhile. */
@Component
public class Taking {

    private final Claims claims;
    private final InterpreterRota rota;
    private final Clock clock;

    Taking(Claims claims, InterpreterRota rota, Clock clock) {
        this.claims = claims;
        this.rota = rota;
        this.clock = clock;
    }

    /**
     * What is needed.
     *
     * @param clientId null while it is only held
     * @param language null when nobody need interpret
     * @param overbook whether adviser and room may be taken over somebody else; the client never
     * @param own whose claims are not in the way
     */
    public record Need(
            Venue venue,
            TimeSpan span,
            Set<UUID> moreAdviserIds,
            @Nullable UUID clientId,
            @Nullable String language,
            boolean byPhone,
            boolean overbook,
            List<Taker> own) {

        List<Claim> claims() {
            List<Claim> all = new ArrayList<>();
            all.add(new Claim(venue.adviserId(), ResourceKind.ADVISER, venue.occupied(span)));
            moreAdviserIds.stream()
                    .filter(adviser -> !adviser.equals(venue.adviserId()))
                    .forEach(adviser -> all.add(new Claim(adviser, ResourceKind.ADVISER, span)));
            Optional.ofNullable(venue.roomId()).ifPresent(room -> all.add(new Claim(room, ResourceKind.ROOM, span)));
            Optional.ofNullable(clientId).ifPresent(client -> all.add(new Claim(client, ResourceKind.CLIENT, span)));
            return all;
        }
    }

    /** What was found. */
    public sealed interface Found {

        /** All of it can be taken. */
        record Free(List<Claim> claims, @Nullable UUID interpreterId) implements Found {

            boolean isOverbooked() {
                return claims.stream().anyMatch(claim -> claim.lane() > 0);
            }
        }

        /** Something is taken. */
        record Occupied(Obstacle obstacle) implements Found {}

        /** Nobody is free to interpret. */
        record NobodyInterprets() implements Found {}
    }

    /** Looks with the days of all concerned locked: what is free then stays so until the transaction ends. */
    public Found lockAndLook(Need need) {
        boolean nobody = claims.lock(need.claims());
        List<Obstacle> obstacles = nobody ? List.of() : claims.inTheWay(need.claims(), need.own());
        return look(need, obstacles, interpreter -> claims.lock(List.of(interpreter)) || isFree(interpreter, need));
    }

    /** Looks without locking anything: an answer for a preview. */
    public Found look(Need need) {
        return look(need, claims.inTheWay(need.claims(), need.own()), interpreter -> isFree(interpreter, need));
    }

    private Found look(Need need, List<Obstacle> obstacles, Predicate<Claim> canBeTaken) {
        List<Claim> wanted = need.claims();
        List<Claim> taken = new ArrayList<>();
        for (Claim claim : wanted) {
            List<Obstacle> here = obstacles.stream()
                    .filter(it -> it.resourceId().equals(claim.resourceId()))
                    .toList();
            boolean above = need.overbook()
                    && claim.kind() != ResourceKind.CLIENT
                    && here.stream().allMatch(it -> it.lane() == 0);
            if (!here.isEmpty() && !above) {
                return new Found.Occupied(here.getFirst());
            }
            taken.add(here.isEmpty() ? claim : claim.above());
        }
        String language = need.language();
        if (language == null || !Collections.disjoint(rota.speakers(language), advisers(wanted))) {
            return new Found.Free(taken, null);
        }
        return interpreter(need, language, canBeTaken)
                .<Found>map(interpreter -> {
                    taken.add(interpreter);
                    return new Found.Free(taken, interpreter.resourceId());
                })
                .orElseGet(Found.NobodyInterprets::new);
    }

    /** Tries one after another: somebody who seems free may be taken until their day is locked. */
    private Optional<Claim> interpreter(Need need, String language, Predicate<Claim> canBeTaken) {
        Instant now = clock.instant();
        Delivery way = need.byPhone() ? Delivery.PHONE : need.venue().delivery();
        return rota.of(language).stream()
                .filter(it -> InterpreterRota.canCome(
                        it, way, need.span(), need.venue().zone(), now))
                .map(it -> new Claim(it.id(), ResourceKind.INTERPRETER, need.span()))
                .filter(interpreter -> isFree(interpreter, need))
                .filter(canBeTaken)
                .findFirst();
    }

    private boolean isFree(Claim interpreter, Need need) {
        return claims.inTheWay(List.of(interpreter), need.own()).isEmpty();
    }

    private static List<UUID> advisers(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == ResourceKind.ADVISER)
                .map(Claim::resourceId)
                .toList();
    }
}
