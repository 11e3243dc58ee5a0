package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.Claims;
import scot.onward.booking.internal.Company;
import scot.onward.booking.internal.DisplacedRow;
import scot.onward.booking.internal.Gap;
import scot.onward.booking.internal.Gaps;
import scot.onward.booking.internal.Grid;
import scot.onward.client.ClientCard;
import scot.onward.client.ReachWay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.RoomRow;
import scot.onward.message.MessageChannel;
import scot.onward.message.Reach;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Looks for other times for people whose own fell away: the same service, in a way and a room that they can use. */
@Component
class OtherTimes {

    private static final int DAYS = 21;
    private static final Duration TO_GET_READY = Duration.ofMinutes(30);
    private static final Duration TOO_SOON_FOR_A_MESSAGE = Duration.ofHours(3);

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Gaps gaps;
    private final Claims claims;
    private final Places places;

    OtherTimes(Clinics clinics, ClinicDays clinicDays, Gaps gaps, Claims claims, Places places) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.gaps = gaps;
        this.claims = claims;
        this.places = places;
    }

    /** One look for several people, at {@code now}. */
    Search search(Set<UUID> hubs, Instant now) {
        return new Search(hubs, now);
    }

    /** How somebody hears of a change: by message only where they allowed it and there is time to read it. */
    static Told told(ClientCard client, boolean soon) {
        boolean phone = client.contact().phoneOk() && client.contact().phone() != null;
        if (!soon) {
            Reach reach = Reach.of(client.contact());
            if (reach.channel() == MessageChannel.TEXT) {
                return Told.TEXT;
            }
            if (reach.channel() == MessageChannel.EMAIL) {
                return Told.EMAIL;
            }
        }
        if (phone) {
            return Told.PHONE_CALL;
        }
        boolean letter = client.contact().allows(ReachWay.LETTER) && client.address() != null;
        return letter && !soon ? Told.LETTER : Told.AT_THE_DESK;
    }

    /** Free times, read once for all who need the same. */
    final class Search {

        private final Names names = new Names(places);
        private final Map<Wanted, List<Gap>> found = new HashMap<>();
        private final Set<UUID> hubs;
        private final Instant now;
        private final Map<UUID, List<TimeSpan>> taken;

        private record Wanted(
                UUID hubId,
                UUID serviceId,
                int minutes,
                @Nullable Integer level) {}

        private Search(Set<UUID> hubs, Instant now) {
            this.hubs = hubs;
            this.now = now;
            this.taken = claims.during(TimeSpan.of(now, Duration.ofDays(DAYS + 1)));
        }

        /** Every time that would do for somebody, in no order. */
        List<Proposal> of(DisplacedRow it, ClientCard client) {
            if (it.groupSessionId() != null || it.joint()) {
                return List.of();
            }
            int minutes = (int) it.was().length().toMinutes();
            return Stream.concat(Stream.of(it.hubId()), hubs.stream())
                    .distinct()
                    .flatMap(hub -> free(new Wanted(hub, it.serviceId(), minutes, it.level())).stream())
                    .filter(gap -> suits(gap, it, client))
                    .map(gap -> proposal(gap, it, client))
                    .filter(time -> it.lastSafeDate() == null
                            || !day(time.hubId(), time.startsAt()).isAfter(it.lastSafeDate()))
                    .toList();
        }

        private List<Gap> free(Wanted wanted) {
            return found.computeIfAbsent(wanted, this::look);
        }

        private List<Gap> look(Wanted wanted) {
            HubRow hub = names.hub(wanted.hubId());
            LocalDate today = now.atZone(hub.zone()).toLocalDate();
            List<ClinicPlan> plans = clinics.offering(wanted.serviceId()).stream()
                    .filter(plan -> plan.hubId().equals(hub.id()))
                    .toList();
            return gaps.in(
                    new Gaps.Search(
                            plan -> wanted.minutes(),
                            wanted.level(),
                            Grid.from(now.plus(TO_GET_READY)),
                            now,
                            Company.NOBODY),
                    clinicDays.of(plans, hub, today, today.plusDays(DAYS)));
        }

        private boolean suits(Gap gap, DisplacedRow it, ClientCard client) {
            ClinicPlan plan = gap.clinic().plan();
            UUID room = gap.clinic().roomId();
            return suitsWay(plan.delivery(), it, client)
                    && (room == null || Names.offers(names.room(room), client.needs()))
                    && speaks(plan, gap.span(), it)
                    && isFree(it.clientId(), gap.span(), it.was())
                    && mayComeSooner(gap.span(), it.was());
        }

        /** Sooner than they expected only when there is time to tell them and to get here. */
        private boolean mayComeSooner(TimeSpan span, TimeSpan was) {
            return !span.from().isBefore(was.from()) || span.from().isAfter(now.plus(TOO_SOON_FOR_A_MESSAGE));
        }

        /** In the way they chose; by phone instead of in person where they may be phoned. */
        private static boolean suitsWay(Delivery way, DisplacedRow it, ClientCard client) {
            return way == it.delivery()
                    || way == Delivery.PHONE
                            && it.delivery() == Delivery.IN_PERSON
                            && client.contact().phoneOk()
                            && client.contact().phone() != null;
        }

        private boolean speaks(ClinicPlan plan, TimeSpan span, DisplacedRow it) {
            String language = it.language();
            UUID interpreter = it.interpreterId();
            return language == null
                    || names.adviser(plan.adviserId()).languages().contains(language)
                    || (interpreter == null
                            ? plan.adviserId().equals(it.wasAdviserId())
                            : isFree(interpreter, span, it.was()));
        }

        /** Whether somebody has nothing else then; what they would leave does not count. */
        private boolean isFree(UUID resource, TimeSpan span, TimeSpan was) {
            return taken.getOrDefault(resource, List.of()).stream()
                    .filter(other -> !other.equals(was))
                    .noneMatch(span::overlaps);
        }

        private Proposal proposal(Gap gap, DisplacedRow it, ClientCard client) {
            ClinicPlan plan = gap.clinic().plan();
            UUID roomId = gap.clinic().roomId();
            RoomRow room = roomId == null ? null : names.room(roomId);
            Instant first = gap.span().from().isBefore(it.was().from())
                    ? gap.span().from()
                    : it.was().from();
            boolean soon = first.isBefore(now.plus(TOO_SOON_FOR_A_MESSAGE));
            return new Proposal(
                    plan.id(),
                    plan.adviserId(),
                    names.adviser(plan.adviserId()).name(),
                    plan.hubId(),
                    names.hub(plan.hubId()).shortName(),
                    roomId,
                    room == null ? null : room.name(),
                    room != null && room.stepFree(),
                    plan.delivery(),
                    gap.span().from(),
                    gap.span().to(),
                    plan.adviserId().equals(it.wasAdviserId()),
                    gap.clinic().day().equals(day(plan.hubId(), it.was().from())),
                    plan.hubId().equals(it.hubId()),
                    plan.delivery() == it.delivery(),
                    told(client, soon),
                    soon);
        }

        private LocalDate day(UUID hub, Instant moment) {
            return moment.atZone(names.hub(hub).zone()).toLocalDate();
        }
    }
}
