package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.NewInvitation;
import scot.onward.booking.TimeSearch;
import scot.onward.booking.WaitingRow;
import scot.onward.client.AccessNeed;
import scot.onward.client.ClientCard;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.Delivery;

/**
 * Whom the desk is about to invite, and to what.
 *
 * @param service null while nobody has said it
 * @param wish what kind of time, apart from the service
 */
record Invite(
        ClientCard client,
        @Nullable UUID referralId,
        boolean bringLetter,
        @Nullable ServiceChoice service,
        TimeSearch wish) {

    private static final int DAYS_AHEAD = 42;

    /** As the booking panel looks for a time. */
    static Invite of(Wish wish, LocalDate today) {
        return new Invite(
                wish.client(),
                wish.referral().map(ReferralBrief::id).orElse(null),
                wish.hasLetter(),
                wish.service(),
                wish.search(false, today, null));
    }

    /** As somebody waits. */
    static Invite of(WaitingRow row, UUID hubId, BookingTools tools) {
        Invite invite = of(row.clientId(), hubId, row.delivery(), tools);
        TimeSearch wish = invite.wish
                .lasting(row.suits().minutes())
                .ofLevel(row.level())
                .safeUntil(invite.wish.when().bookBy(), earlier(row.lastSafeDate(), invite.wish.lastSafeDate()));
        Optional<ServiceChoice> service = services(tools).stream()
                .filter(choice -> choice.serviceIds().contains(row.serviceId()))
                .findFirst();
        return new Invite(
                invite.client,
                row.referralId(),
                false,
                service.orElse(null),
                row.suits().language() == null ? wish : wish.in(row.suits().language()));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As somebody was referred; in person, as most meet. */
    static Invite of(UUID clientId, UUID hubId, BookingTools tools) {
        return of(clientId, hubId, Delivery.IN_PERSON, tools);
    }

    private static Invite of(UUID clientId, UUID hubId, Delivery delivery, BookingTools tools) {
        ClientCard client = tools.clients().card(clientId);
        Optional<ReferralBrief> referral = tools.referrals().openOf(clientId);
        TimeSearch wish = TimeSearch.of(Set.of(), hubId, delivery, tools.dates().today(), DAYS_AHEAD)
                .needing(client.needs())
                .in(client.needs().contains(AccessNeed.BSL) ? NeedChoice.SIGN_LANGUAGE : client.interpreter())
                .ofLevel(referral.map(ReferralBrief::level).orElse(null))
                .safeUntil(
                        referral.map(ReferralBrief::bookBy).orElse(null),
                        referral.map(ReferralBrief::lastSafeDate).orElse(null));
        return new Invite(client, referral.map(ReferralBrief::id).orElse(null), false, null, wish);
    }

    /** The services as reception names them. */
    static List<ServiceChoice> services(BookingTools tools) {
        return ServiceChoice.of(tools.places().services());
    }

    /** What is sent, with what the desk settled; one adviser sees whoever chooses by a link. */
    NewInvitation with(ServiceChoice chosen, Delivery delivery, Set<UUID> hubIds, @Nullable UUID adviserId) {
        UUID hub = wish.hubId();
        TimeSearch search = new TimeSearch(
                chosen.serviceIds(),
                wish.minutes(),
                hub,
                hubIds.size() > 1,
                delivery,
                wish.needs(),
                wish.who(),
                wish.when(),
                wish.level(),
                null);
        return new NewInvitation(
                client.id(),
                referralId,
                hubIds,
                bringLetter,
                search.withAdviser(adviserId).together(Set.of()));
    }
}
