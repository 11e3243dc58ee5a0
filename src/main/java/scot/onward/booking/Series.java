package scot.onward.booking;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.booking.SeriesOutcome.NotAll;
import scot.onward.booking.SeriesOutcome.Refused;
import scot.onward.booking.internal.BookingDesk;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.hub.Places;
import scot.onward.shared.HubTime;
import scot.onward.shared.Retrying;

/** Follow-ups at the same time of day, every so many weeks: looked at before, then booked in one go. */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class Series {

    private final BookingDesk desk;
    private final SafeTimes safeTimes;
    private final Clinics clinics;
    private final Places places;
    private final OwnAppointments own;
    private final Retrying retrying;

    Series(
            BookingDesk desk,
            SafeTimes safeTimes,
            Clinics clinics,
            Places places,
            OwnAppointments own,
            Retrying retrying) {
        this.desk = desk;
        this.safeTimes = safeTimes;
        this.clinics = clinics;
        this.places = places;
        this.own = own;
        this.retrying = retrying;
    }

    /**
     * Each time of the series in order: free, or why not and what is nearest. The hour is the one on the wall, whatever the
     * clocks do meanwhile.
     */
    public List<SeriesTime> preview(SeriesWish wish) {
        own.requireClient(wish.first().clientId());
        Optional<ClinicPlan> plan = clinics.find(wish.first().time().clinicId());
        ZoneId zone = plan.map(it -> places.hub(it.hubId()).zone()).orElse(HubTime.ZONE);
        ZonedDateTime first = wish.first().time().startsAt().atZone(zone);
        return IntStream.range(0, wish.times())
                .mapToObj(n -> first.plusWeeks((long) n * wish.everyWeeks()))
                .map(start -> look(
                        request(wish, wish.first().time().clinicId(), start.toInstant()), plan.orElse(null), start))
                .toList();
    }

    private SeriesTime look(BookingRequest request, @Nullable ClinicPlan plan, ZonedDateTime start) {
        return desk.whyNot(request)
                .<SeriesTime>map(cause -> new SeriesTime.Clash(
                        request.time().clinicId(),
                        request.time().startsAt(),
                        cause,
                        plan == null ? null : nearest(request, plan, start).orElse(null)))
                .orElseGet(() -> new SeriesTime.Free(
                        request.time().clinicId(), request.time().startsAt()));
    }

    /** With the same adviser first, then with any; on the same day first, then in the same week. */
    private Optional<SafeTime> nearest(BookingRequest request, ClinicPlan plan, ZonedDateTime start) {
        LocalDate monday = start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        TimeSearch week = TimeSearch.of(Set.of(request.serviceId()), plan.hubId(), plan.delivery(), monday, 6)
                .lasting(request.time().minutes())
                .in(request.company().language())
                .interpretedByPhone(request.company().byPhone())
                .together(request.company().advisers());
        return nearest(request, week.withAdviser(plan.adviserId()), start).or(() -> nearest(request, week, start));
    }

    private Optional<SafeTime> nearest(BookingRequest request, TimeSearch search, ZonedDateTime start) {
        if (!(safeTimes.soonest(search) instanceof Times found)) {
            return Optional.empty();
        }
        return found.times().stream()
                .sorted(Comparator.comparing((SafeTime time) -> !isOn(start, time))
                        .thenComparing(time -> Duration.between(start.toInstant(), time.startsAt())
                                .abs()))
                .filter(time -> desk.whyNot(request.at(time.clinicId(), time.startsAt()))
                        .isEmpty())
                .findFirst();
    }

    private static boolean isOn(ZonedDateTime start, SafeTime time) {
        return time.startsAt().atZone(start.getZone()).toLocalDate().equals(start.toLocalDate());
    }

    /** Books all that were chosen, or tells which cannot be had and books none. */
    public SeriesOutcome book(SeriesWish wish, List<SeriesChoice> chosen) {
        own.requireClient(wish.first().clientId());
        try {
            return retrying.inTransaction(() -> bookAll(wish, chosen));
        } catch (SomeRefused some) {
            return new NotAll(some.refused);
        }
    }

    private SeriesOutcome bookAll(SeriesWish wish, List<SeriesChoice> chosen) {
        List<AppointmentFacts> booked = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (SeriesChoice choice : chosen) {
            switch (desk.book(request(wish, choice.clinicId(), choice.startsAt()))) {
                case BookingOutcome.Booked done -> booked.add(done.appointment());
                case BookingOutcome not -> refused.add(new Refused(choice, not));
            }
        }
        if (!refused.isEmpty()) {
            throw new SomeRefused(refused);
        }
        return new SeriesOutcome.Booked(booked);
    }

    /** Each time has an id that follows from the series, so that the same is not booked twice. */
    private static BookingRequest request(SeriesWish wish, UUID clinicId, Instant startsAt) {
        String name = wish.seriesId() + " " + startsAt;
        return wish.first()
                .withId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .at(clinicId, startsAt)
                .withHold(null)
                .inSeries(wish.seriesId());
    }

    /** Ends the transaction without a trace. */
    private static final class SomeRefused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Refused> refused;

        private SomeRefused(List<Refused> refused) {
            super("Not every time of the series could be had");
            this.refused = refused;
        }
    }
}
