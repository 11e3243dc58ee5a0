package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.PastLastSafeDate;
import scot.onward.booking.Exceptional;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.Closure;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Places;
import scot.onward.shared.TimeSpan;

/** What must hold for a booking or a move, apart from nobody having been quicker, which the database decides. */
@Component
public class BookingRules {

    /** A person at the desk may still be given a time that has just begun. */
    private static final Duration BEGUN_AT_MOST = Duration.ofMinutes(30);

    private static final int LONGEST_MINUTES = 480;
    private static final Duration FARTHEST = Duration.ofDays(366 * 20L);
    private static final int LONGEST_REASON = 500;

    private final JdbcTemplate jdbc;
    private final Places places;
    private final Clock clock;

    BookingRules(JdbcTemplate jdbc, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /** A time asked for. */
    record Wish(
            Planned planned,
            TimeSpan span,
            UUID serviceId,
            @Nullable UUID referralId,
            Set<UUID> moreAdviserIds,
            @Nullable LocalDate lastSafeDate,
            @Nullable Exceptional exceptional) {

        LocalDate day() {
            return LocalDate.ofInstant(span.from(), planned.venue().zone());
        }

        boolean isLate() {
            return lastSafeDate != null && day().isAfter(lastSafeDate);
        }

        boolean isOutsideClinic() {
            ClinicDay clinic = planned.day();
            return clinic == null || !clinic.offers(span);
        }
    }

    /** What is odd about a request, whatever is planned. */
    Optional<Cause> oddity(Instant startsAt, int minutes, @Nullable Exceptional exceptional) {
        Instant now = clock.instant();
        if (minutes < Grid.MINUTES || minutes > LONGEST_MINUTES) {
            return Optional.of(Cause.LENGTH);
        }
        if (startsAt.isBefore(now.minus(BEGUN_AT_MOST))) {
            return Optional.of(Cause.IN_THE_PAST);
        }
        if (startsAt.isAfter(now.plus(FARTHEST))) {
            return Optional.of(Cause.TOO_FAR_AHEAD);
        }
        if (exceptional != null && exceptional.reason().isBlank()) {
            return Optional.of(Cause.NO_REASON);
        }
        return exceptional != null && exceptional.reason().strip().length() > LONGEST_REASON
                ? Optional.of(Cause.REASON_TOO_LONG)
                : Optional.empty();
    }

    /** Why a time cannot even be held, if so. */
    Optional<Cause> notToHold(Planned planned, TimeSpan span, Set<UUID> moreAdviserIds) {
        Wish wish = new Wish(planned, span, new UUID(0, 0), null, moreAdviserIds, null, null);
        return Stream.<Function<Wish, Optional<Cause>>>of(
                        BookingRules::onTheGrid,
                        this::advisersWorkHere,
                        BookingRules::nothingIsClosed,
                        BookingRules::clinicIsHeld)
                .flatMap(rule -> rule.apply(wish).stream())
                .findFirst();
    }

    /** Why the wish cannot be had, if so. */
    Optional<BookingOutcome> refusal(Wish wish) {
        return Stream.<Function<Wish, Optional<Cause>>>of(
                        BookingRules::onTheGrid,
                        BookingRules::serviceIsGiven,
                        this::advisersWorkHere,
                        BookingRules::nothingIsClosed,
                        BookingRules::clinicIsHeld,
                        this::notHeldBack)
                .flatMap(rule -> rule.apply(wish).stream())
                .findFirst()
                .<BookingOutcome>map(NotOffered::new)
                .or(() -> inTime(wish));
    }

    private static Optional<Cause> serviceIsGiven(Wish wish) {
        return unless(wish.planned().plan().serviceIds().contains(wish.serviceId()), Cause.OTHER_SERVICE);
    }

    private static Optional<Cause> onTheGrid(Wish wish) {
        return unless(Grid.suits(wish.planned().plan(), wish.span().from()), Cause.OFF_THE_GRID);
    }

    private Optional<Cause> advisersWorkHere(Wish wish) {
        Collection<UUID> more = wish.moreAdviserIds();
        return unless(
                more.isEmpty()
                        || places.advisers().stream()
                                .map(AdviserRow::id)
                                .toList()
                                .containsAll(more),
                Cause.UNKNOWN_ADVISER);
    }

    /** What is closed stays closed, whatever the reason. */
    private static Optional<Cause> nothingIsClosed(Wish wish) {
        Venue venue = wish.planned().venue();
        boolean closed = wish.planned().holiday()
                || wish.planned().closures().stream()
                        .filter(closure -> closure.span().overlaps(wish.span()))
                        .anyMatch(closure -> closes(closure, venue, wish.moreAdviserIds()));
        return unless(!closed, Cause.CLOSED);
    }

    private static boolean closes(Closure closure, Venue venue, Set<UUID> moreAdviserIds) {
        return closure.concerns(venue.hubId(), venue.adviserId(), venue.roomId())
                || closure.kind() == Closure.Kind.ADVISER_AWAY
                        && closure.adviserId() != null
                        && moreAdviserIds.contains(closure.adviserId());
    }

    private static Optional<Cause> clinicIsHeld(Wish wish) {
        Exceptional exceptional = wish.exceptional();
        boolean excused = exceptional != null && exceptional.outsideClinic();
        return unless(excused || !wish.isOutsideClinic(), Cause.OUTSIDE_CLINIC);
    }

    private Optional<Cause> notHeldBack(Wish wish) {
        ClinicDay clinic = wish.planned().day();
        return unless(
                clinic == null || !clinic.holdsBack(wish.span(), level(wish.referralId()), clock.instant()),
                Cause.HELD);
    }

    private static Optional<BookingOutcome> inTime(Wish wish) {
        Exceptional exceptional = wish.exceptional();
        LocalDate last = wish.lastSafeDate();
        boolean excused = exceptional != null && exceptional.late();
        return last == null || excused || !wish.isLate() ? Optional.empty() : Optional.of(new PastLastSafeDate(last));
    }

    private static Optional<Cause> unless(boolean holds, Cause cause) {
        return holds ? Optional.empty() : Optional.of(cause);
    }

    private @Nullable Integer level(@Nullable UUID referralId) {
        return referralId == null
                ? null
                : jdbc.query("select level from referral where id = ?", (row, n) -> row.getInt(1), referralId).stream()
                        .findFirst()
                        .orElse(null);
    }
}
