package scot.onward.report;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.Counts;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.report.internal.FunnelArithmetic;
import scot.onward.report.internal.GainCounts;
import scot.onward.report.internal.Journey;
import scot.onward.report.internal.JourneyCounts;
import scot.onward.report.internal.OnwardCounts;
import scot.onward.report.internal.Scope;
import scot.onward.report.internal.SupportedPeople;
import scot.onward.shared.Suppression;

/**
 * The report that leaves the house: of all hubs for a funder, of their own for a manager. Small numbers are hidden for
 * both. It can be narrowed by nothing but whole reporting years, since two narrower ones could be subtracted.
 */
@Service
@Transactional(readOnly = true)
@Counts(Matter.CASEWORK)
public class FunderReport {

    private final JourneyCounts journeys;
    private final SupportedPeople volume;
    private final GainCounts gains;
    private final OnwardCounts onwards;
    private final Places places;
    private final CurrentUser currentUser;
    private final Clock clock;

    FunderReport(
            JourneyCounts journeys,
            SupportedPeople volume,
            GainCounts gains,
            OnwardCounts onwards,
            Places places,
            CurrentUser currentUser,
            Clock clock) {
        this.journeys = journeys;
        this.volume = volume;
        this.gains = gains;
        this.onwards = onwards;
        this.places = places;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The hubs that the report is about, by name. */
    public List<HubRow> hubs() {
        SignedIn reader = currentUser.get();
        return reader.role() == Role.FUNDER ? places.hubs() : places.hubs(reader.hubIds());
    }

    /** This reporting year so far. */
    public PublishedReport thisYear() {
        return of(Period.THIS_YEAR);
    }

    /** The reporting year before. */
    public PublishedReport lastYear() {
        return of(Period.LAST_YEAR);
    }

    private PublishedReport of(Period period) {
        Collection<UUID> hubIds = hubs().stream().map(HubRow::id).toList();
        Scope scope = Scope.of(hubIds, OutcomeFilter.all(period), clock);
        List<Journey> ways = journeys.in(scope);
        List<SupportedPeople.Person> people = volume.supported(scope);
        GainTotals money = gains.in(scope);
        List<OnwardResult> sent = onwards.in(scope);
        Breakdown byHub = Breakdown.summing(volume.referredByHub(scope));
        Breakdown byRole = Breakdown.summing(firsts(FunnelArithmetic.rows(ways, Journey::referrerRole)));
        return new PublishedReport(
                scope.from(),
                scope.to(),
                Breakdown.summing(SupportedPeople.byNewness(people)),
                Breakdown.summing(SupportedPeople.byChannel(people)),
                Breakdown.summing(SupportedPeople.byAge(people, scope.to())),
                stages(FunnelArithmetic.funnel(ways), byHub, byRole),
                byHub,
                byRole,
                Breakdown.overlapping(volume.issues(scope)),
                PublishedReport.Gain.of(money.confirmed()),
                PublishedReport.Gain.of(money.estimated()),
                PublishedReport.Debt.of(money.debt()),
                Breakdown.summing(destinations(sent)),
                Breakdown.summing(results(sent)));
    }

    /** Where a breakdown had to hide how many were referred, the stages do not tell it either. */
    private static List<OptionalLong> stages(Funnel funnel, Breakdown... breakdowns) {
        boolean hidden =
                Stream.of(breakdowns).anyMatch(breakdown -> breakdown.total().isEmpty());
        List<Long> people = funnel.steps().stream().map(Funnel.Step::people).toList();
        return hidden && !funnel.isEmpty()
                ? people.stream().map(count -> OptionalLong.empty()).toList()
                : Suppression.falling(people);
    }

    private static Map<String, Long> firsts(List<FunnelRow> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.name(), row.referred()));
        return counts;
    }

    private static Map<String, Long> destinations(List<OnwardResult> sent) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sent.forEach(result -> counts.merge(result.destination(), result.sent(), Long::sum));
        return counts;
    }

    private static Map<String, Long> results(List<OnwardResult> sent) {
        OnwardResult all = sent.stream().reduce(new OnwardResult("", 0, 0, 0, 0, 0, 0), OnwardResult::plus);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("HELPED", all.helped());
        counts.put("ATTENDED", all.attended());
        counts.put("ACCEPTED", all.accepted());
        counts.put("DECLINED", all.declined());
        counts.put("NOT_KNOWN", all.notKnown());
        return counts;
    }
}
