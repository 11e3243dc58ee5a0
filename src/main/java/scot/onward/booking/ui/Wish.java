package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.TimeSearch;
import scot.onward.client.AccessNeed;
import scot.onward.client.ClientCard;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.Delivery;
import scot.onward.triage.Deadline;

/**
 * What the panel looks for, for whom.
 *
 * @param referral the client's open referral, of which only level and dates are known here
 * @param particulars what else is asked of the time
 * @param letter what the letter in the client's hand gives, if there is one
 */
record Wish(
        ClientCard client,
        Optional<ReferralBrief> referral,
        ServiceChoice service,
        Delivery delivery,
        Set<NeedChoice> needs,
        boolean hasLetter,
        Optional<Deadline> letter,
        Particulars particulars) {

    private static final int DAYS_AHEAD = 42;

    /** The earlier of the referral's and the letter's last safe date. */
    Optional<LocalDate> lastSafeDate() {
        return earliest(referral.map(ReferralBrief::lastSafeDate), letter.map(Deadline::lastSafeDate));
    }

    Optional<LocalDate> bookBy() {
        return earliest(referral.map(ReferralBrief::bookBy), letter.map(Deadline::bookBy));
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** @param holdId the panel's own hold, whose time counts as free */
    TimeSearch search(boolean anyHub, LocalDate from, @Nullable UUID holdId) {
        return TimeSearch.of(service.serviceIds(), particulars.hubId(), delivery, from, DAYS_AHEAD)
                .atAnyHub(anyHub)
                .lasting(particulars.minutes())
                .needing(needs.stream()
                        .map(NeedChoice::need)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .in(language().orElse(null))
                .interpretedByPhone(particulars.interpreterByPhone())
                .withAdviser(particulars.adviserId())
                .withGender(particulars.gender())
                .suiting(particulars.suiting())
                .together(particulars.together())
                .safeUntil(bookBy().orElse(null), lastSafeDate().orElse(null))
                .ofLevel(referral.map(ReferralBrief::level).orElse(null))
                .despite(holdId);
    }

    Optional<String> language() {
        return needs.stream()
                .map(NeedChoice::language)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> needs.stream().anyMatch(choice -> choice.need() == AccessNeed.BSL)
                        ? Optional.of(NeedChoice.SIGN_LANGUAGE)
                        : Optional.empty());
    }
}
