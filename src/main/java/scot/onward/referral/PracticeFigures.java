package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.referral.internal.Funnels;
import scot.onward.referral.internal.PracticeReferrals;
import scot.onward.shared.HubTime;
import scot.onward.shared.Suppression;

/**
 * The figures of a practice. Whose patient did not agree that the practice hears back is counted as sent and nowhere after,
 * since a small difference would tell on them.
 *
 * @see <a href="../../../../../site/markdown/decisions/0023-what-the-referrer-sees.md">decision 23</a>
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('PRACTICE')")
public class PracticeFigures {

    private static final String OWN = "organisation_id = :practice";
    private static final String OTHERS =
            "hub_id in (:hubs) and (organisation_id is null or organisation_id <> :practice)";
    private static final String EVENTS = """
            select referral.id, if(kind = 'RECEIVED', 'REFERRED', if(kind = 'CLOSED', 'OUTCOME', kind)) as stage, min(at) as at
            from referral join referral_event on referral_event.referral_id = referral.id
            where %s and received_at >= :from and received_at < :to
              and (kind in ('RECEIVED', 'CONTACTED', 'BOOKED', 'ATTENDED', 'ENGAGED')
                   or kind = 'CLOSED' and end_reason = 'OUTCOME_REACHED')
              and (kind = 'RECEIVED' or %s)
            group by referral.id, stage
            """;

    private final PracticeReferrals referrals;
    private final CurrentUser currentUser;
    private final Clock clock;

    PracticeFigures(PracticeReferrals referrals, CurrentUser currentUser, Clock clock) {
        this.referrals = referrals;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A practice's figures beside those of its hubs. */
    public record Figures(
            LocalDate from,
            LocalDate to,
            PracticeFunnel practice,
            PracticeFunnel hubs,
            OptionalLong spared,
            OptionalLong saidIfSpared) {}

    /** How far the practice's referrals of the last twelve months got, up to now. */
    @PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER')")
    public PracticeFunnel lastYear() {
        return Funnels.of(own(referrals.yearAgo(), clock.instant()));
    }

    /** The practice's figures of a time, and those of all referrals to its hubs. */
    public Figures of(FiguresPeriod period) {
        LocalDate today = HubTime.today(clock);
        Instant from = start(period.from(today));
        Instant to = start(period.to(today));
        List<Map<Stage, Instant>> own = own(from, to);
        Suppression.Shown answers = spared(from, to);
        return new Figures(
                period.from(today),
                period.to(today).minusDays(1),
                Funnels.of(own),
                Funnels.ofAll(own, journeys(OTHERS, "true", from, to)),
                answers.parts().getFirst(),
                answers.total());
    }

    private List<Map<Stage, Instant>> own(Instant from, Instant to) {
        return journeys(OWN, PracticeReferrals.SHARED, from, to);
    }

    private List<Map<Stage, Instant>> journeys(String whose, String after, Instant from, Instant to) {
        record Event(UUID id, Stage stage, Instant at) {}
        Map<UUID, Map<Stage, Instant>> journeys = new HashMap<>();
        referrals
                .of(practice(), EVENTS.formatted(whose, after))
                .param("hubs", hubs())
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Event.class)
                .list()
                .forEach(event -> journeys.computeIfAbsent(event.id(), id -> new EnumMap<>(Stage.class))
                        .put(event.stage(), event.at()));
        return new ArrayList<>(journeys.values());
    }

    /** Yes and no, of which neither is shown where it would tell who said so. */
    private Suppression.Shown spared(Instant from, Instant to) {
        record Answers(long yes, long no) {}
        Answers answers = referrals
                .of(practice(), """
                        select coalesce(sum(spared), 0) as yes, coalesce(sum(not spared), 0) as no
                        from referral_spared join referral on referral.id = referral_id
                        where organisation_id = :practice and received_at >= :from and received_at < :to
                        """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Answers.class)
                .single();
        return Suppression.row(List.of(answers.yes(), answers.no()));
    }

    /** Never empty, since nothing is in an empty list that a database reads. */
    private List<UUID> hubs() {
        List<UUID> hubs = List.copyOf(currentUser.get().hubIds());
        return hubs.isEmpty() ? List.of(practice()) : hubs;
    }

    private UUID practice() {
        return currentUser.get().organisation();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HubTime.ZONE).toInstant();
    }
}
