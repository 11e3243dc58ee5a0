package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.HoldOutcome;
import scot.onward.booking.HoldRequest;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTimes;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.TimeHolds;
import scot.onward.booking.TimeSearch;
import scot.onward.clinic.Clinics;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralTime;
import scot.onward.referral.ReferralTimeWish;
import scot.onward.referral.TimesForReferrals;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.Retrying;

/**
 * Times for people who are being referred: the safe ones at the referrer's own hub, in a room. A referral has at most one such
 * appointment, which has its id.
 */
@Component
class TimesWhileReferring implements TimesForReferrals {

    private static final Logger LOG = LoggerFactory.getLogger(TimesWhileReferring.class);

    /** Nobody at the hub would be prepared for somebody who comes sooner. */
    private static final Duration NOTICE = Duration.ofHours(1);

    private static final int DAYS = 42;

    private final SafeTimes safeTimes;
    private final Clinics clinics;
    private final HoldDesk holds;
    private final BookingDesk desk;
    private final Retrying retrying;
    private final Clock clock;

    TimesWhileReferring(
            SafeTimes safeTimes, Clinics clinics, HoldDesk holds, BookingDesk desk, Retrying retrying, Clock clock) {
        this.safeTimes = safeTimes;
        this.clinics = clinics;
        this.holds = holds;
        this.desk = desk;
        this.retrying = retrying;
        this.clock = clock;
    }

    @Override
    public List<ReferralTime> next(ReferralTimeWish wish) {
        Set<UUID> services = clinics.ofHub(wish.hubId()).stream()
                .flatMap(plan -> plan.serviceIds().stream())
                .collect(Collectors.toSet());
        LocalDate today = HubTime.today(clock);
        TimeSearch search = TimeSearch.of(services, wish.hubId(), Delivery.IN_PERSON, today, DAYS)
                .needing(wish.needs().access())
                .in(languageOf(wish.needs()))
                .safeUntil(wish.bookBy(), wish.lastSafeDate());
        Instant soonest = clock.instant().plus(NOTICE);
        Set<Instant> seen = new HashSet<>();
        return safeTimes.soonest(search) instanceof SafeTimesFound.Times found
                ? found.times().stream()
                        .filter(time -> time.sameWay() && !time.startsAt().isBefore(soonest))
                        .filter(time -> seen.add(time.startsAt()))
                        .map(TimesWhileReferring::time)
                        .toList()
                : List.of();
    }

    private static ReferralTime time(SafeTime time) {
        return new ReferralTime(
                time.clinicId(),
                time.serviceId(),
                time.startsAt(),
                time.startsAt().atZone(HubTime.ZONE).toLocalDateTime(),
                time.minutes(),
                time.adviserName(),
                time.roomName());
    }

    @Override
    public Optional<UUID> hold(ReferralTime time, ReferralForm.Needs needs, @Nullable UUID insteadOf) {
        HoldRequest request = new HoldRequest(
                time.clinicId(), time.startsAt(), time.minutes(), languageOf(needs), false, Set.of(), insteadOf);
        return retrying.inTransaction(() -> holds.hold(request, TimeHolds.LENGTH)) instanceof HoldOutcome.Held held
                ? Optional.of(held.hold().id())
                : Optional.empty();
    }

    @Override
    public void release(UUID holdId) {
        retrying.repeatably(() -> {
            holds.giveBack(holdId);
            return holdId;
        });
    }

    @Override
    public Optional<UUID> book(Received referral, ReferralTime time, @Nullable UUID holdId) {
        BookingRequest request = BookingRequest.of(
                        referral.clientId(), time.clinicId(), time.serviceId(), time.startsAt(), time.minutes())
                .withId(referral.referralId())
                .withHold(holdId)
                .forReferral(referral.referralId())
                .interpretedIn(languageOf(referral.needs()))
                .bringingLetter(referral.bringsLetter())
                .lastSafe(referral.lastSafeDate());
        try {
            return retrying.repeatably(() -> desk.book(request)) instanceof BookingOutcome.Booked booked
                    ? Optional.of(booked.appointment().id())
                    : Optional.empty();
        } catch (DataAccessException refused) {
            // The referral is in already and must not seem lost: to whoever sent it the time is gone.
            LOG.warn("A time could not be booked with a referral", refused);
            return Optional.empty();
        }
    }

    @Override
    public String slipOf(UUID appointmentId) {
        return "slip/" + appointmentId;
    }

    private static @Nullable String languageOf(ReferralForm.Needs needs) {
        return needs.interpreter().isBlank() ? null : needs.interpreter().strip();
    }
}
