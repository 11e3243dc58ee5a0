package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
import scot.onward.clinic.ClinicDay;
import scot.onward.shared.TimeSpan;

/** What must hold for a booking or a move, apart from nobody having been quicker, which the database decides. */
@Component
public class BookingRules {

    /** A person at the desk may still be given a time that has just begun. */
    private static final Duration BEGUN_AT_MOST = Duration.ofMinutes(30);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    BookingRules(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A time asked for. */
    public record Wish(
            ClinicDay clinic,
            TimeSpan span,
            UUID serviceId,
            @Nullable UUID referralId,
            @Nullable LocalDate lastSafeDate,
            @Nullable String lateReason,
            ZoneId zone) {}

    /** Why the wish cannot be had, if so. */
    public Optional<BookingOutcome> refusal(Wish wish) {
        return Stream.<Function<Wish, Optional<BookingOutcome>>>of(
                        this::serviceIsGiven, this::lieAhead, this::clinicIsOpen, this::notHeldBack, this::inTime)
                .flatMap(rule -> rule.apply(wish).stream())
                .findFirst();
    }

    private Optional<BookingOutcome> serviceIsGiven(Wish wish) {
        return unless(wish.clinic().plan().serviceIds().contains(wish.serviceId()), Cause.OTHER_SERVICE);
    }

    private Optional<BookingOutcome> lieAhead(Wish wish) {
        return unless(wish.span().from().isAfter(clock.instant().minus(BEGUN_AT_MOST)), Cause.IN_THE_PAST);
    }

    private Optional<BookingOutcome> clinicIsOpen(Wish wish) {
        boolean closed = wish.clinic().open().isEmpty()
                || wish.clinic().closures().stream()
                        .anyMatch(closure -> closure.span().overlaps(wish.span()));
        return unless(wish.clinic().offers(wish.span()), closed ? Cause.CLOSED : Cause.OUTSIDE_CLINIC);
    }

    private Optional<BookingOutcome> notHeldBack(Wish wish) {
        return unless(!wish.clinic().holdsBack(wish.span(), level(wish.referralId()), clock.instant()), Cause.HELD);
    }

    private Optional<BookingOutcome> inTime(Wish wish) {
        LocalDate last = wish.lastSafeDate();
        LocalDate day = wish.span().from().atZone(wish.zone()).toLocalDate();
        boolean excused = wish.lateReason() != null && !wish.lateReason().isBlank();
        return last == null || !day.isAfter(last) || excused
                ? Optional.empty()
                : Optional.of(new PastLastSafeDate(last));
    }

    private static Optional<BookingOutcome> unless(boolean holds, Cause cause) {
        return holds ? Optional.empty() : Optional.of(new NotOffered(cause));
    }

    private @Nullable Integer level(@Nullable UUID referralId) {
        return referralId == null
                ? null
                : jdbc.query("select level from referral where id = ?", (row, n) -> row.getInt(1), referralId).stream()
                        .findFirst()
                        .orElse(null);
    }
}
