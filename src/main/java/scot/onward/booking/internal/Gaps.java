package scot.onward.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.hub.HubRow;
import scot.onward.shared.TimeSpan;

/** Looks through clinics for free times: what is open, without what is claimed of adviser and room. */
@Component
public class Gaps {

    private final ClinicDays clinicDays;
    private final Claims claims;

    Gaps(ClinicDays clinicDays, Claims claims) {
        this.clinicDays = clinicDays;
        this.claims = claims;
    }

    /** How long a time in a clinic is to be. */
    public interface Length {
        int minutes(ClinicPlan clinic);
    }

    /** The free times of clinics of one hub, from {@code earliest} on, in order; without those held for more urgent people. */
    public List<Gap> in(
            Collection<ClinicPlan> plans,
            HubRow hub,
            LocalDate from,
            LocalDate until,
            Length length,
            @Nullable Integer level,
            Instant earliest,
            Instant now) {
        TimeSpan range = new TimeSpan(
                from.atStartOfDay(hub.zone()).toInstant(),
                until.plusDays(1).atStartOfDay(hub.zone()).toInstant());
        Map<UUID, List<TimeSpan>> taken = claims.during(range);
        return clinicDays.of(plans, hub, from, until).stream()
                .flatMap(day -> day.times(takenOf(day, taken), length.minutes(day.plan()), earliest).stream()
                        .filter(span -> !day.holdsBack(span, level, now))
                        .map(span -> new Gap(day, span)))
                .sorted(Comparator.comparing((Gap gap) -> gap.span().from()))
                .toList();
    }

    /** What is taken of a clinic's adviser or room. */
    public static List<TimeSpan> takenOf(ClinicDay day, Map<UUID, List<TimeSpan>> taken) {
        List<TimeSpan> spans = new ArrayList<>(taken.getOrDefault(day.plan().adviserId(), List.of()));
        UUID room = day.roomId();
        if (room != null) {
            spans.addAll(taken.getOrDefault(room, List.of()));
        }
        return spans;
    }
}
