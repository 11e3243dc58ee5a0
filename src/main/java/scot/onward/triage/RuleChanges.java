package scot.onward.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.shared.HubTime;
import scot.onward.shared.Ids;
import scot.onward.triage.internal.CurrentRuleBook;
import scot.onward.triage.internal.RuleStarts;

/**
 * Says from when an announced version holds: first whose date would change, then, with a reason, the change itself. It counts
 * open cases anew in the same transaction and never lowers a level.
 *
 * @see <a href="../../../../site/markdown/decisions/0019-a-person-starts-a-rule.md">decision 19</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class RuleChanges {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int YEARS = 10;

    private final CurrentRuleBook book;
    private final RuleStarts starts;
    private final List<DatedCases> cases;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ChangeLog changeLog;
    private final Clock clock;

    RuleChanges(
            CurrentRuleBook book,
            RuleStarts starts,
            List<DatedCases> cases,
            CurrentUser currentUser,
            AccessLog accessLog,
            ChangeLog changeLog,
            Clock clock) {
        this.book = book;
        this.starts = starts;
        this.cases = cases;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** What stands in the way of beginning on that day; nothing when it can. */
    @Transactional(readOnly = true)
    public Optional<StartProblem> problem(RuleStart start) {
        Optional<ClockRule> rule = book.shipped().clocks().stream()
                .filter(clock -> clock.isStartedBy(start))
                .findFirst();
        if (rule.isEmpty()) {
            return Optional.of(StartProblem.NOT_ANNOUNCED);
        }
        LocalDate today = HubTime.today(clock);
        if (start.effectiveFrom().isBefore(today.minusYears(YEARS))
                || start.effectiveFrom().isAfter(today.plusYears(YEARS))) {
            return Optional.of(StartProblem.DATE_UNLIKELY);
        }
        boolean tooEarly = book.edition().clocks().stream()
                .filter(clock -> clock.id().equals(start.ruleId()) && clock.version() < start.version())
                .flatMap(clock -> clock.effectiveFrom().stream())
                .anyMatch(from -> !from.isBefore(start.effectiveFrom()));
        return tooEarly ? Optional.of(StartProblem.BEFORE_THE_VERSION_BEFORE) : Optional.empty();
    }

    /** Whose date would change, by name at one's own hubs and as a number elsewhere. */
    public StartPreview preview(RuleStart start) {
        List<DateChange> all = new ArrayList<>();
        changes(start).values().forEach(all::addAll);
        List<DateChange> own = all.stream()
                .filter(change -> currentUser.get().hubIds().contains(change.hubId()))
                .toList();
        accessLog.shown(own.stream().map(DateChange::clientId).distinct().toList(), Glimpse.CONTACT);
        return new StartPreview(start, own, all.size() - own.size(), decisions(start));
    }

    /** Starts the version as the report said, unless somebody decided on it in between. */
    public StartResult confirm(StartPreview preview, String reason) {
        RuleStart start = preview.start();
        String why = reason.strip();
        Optional<StartProblem> problem = why.length() < SHORTEST_REASON
                ? Optional.of(StartProblem.REASON_MISSING)
                : why.length() > LONGEST_REASON ? Optional.of(StartProblem.REASON_TOO_LONG) : problem(start);
        if (problem.isPresent()) {
            return new StartResult.Refused(problem.get());
        }
        if (decisions(start) != preview.decisions()) {
            return new StartResult.Refused(StartProblem.DECIDED_MEANWHILE);
        }
        Map<DatedCases, List<DateChange>> changes = changes(start);
        int recounted = changes.values().stream().mapToInt(List::size).sum();
        UUID id = Ids.next();
        try {
            starts.keep(
                    id,
                    new DecidedStart(
                            start.ruleId(),
                            start.version(),
                            preview.decisions() + 1,
                            start.effectiveFrom(),
                            clock.instant(),
                            currentUser.get().name(),
                            why,
                            recounted),
                    currentUser.get());
        } catch (DuplicateKeyException other) {
            return new StartResult.Refused(StartProblem.DECIDED_MEANWHILE);
        }
        changes.forEach((keeper, its) -> keeper.recount(its, start));
        changeLog.changed("rule", id, "starts-" + start.effectiveFrom(), why);
        return new StartResult.Started(recounted);
    }

    private Map<DatedCases, List<DateChange>> changes(RuleStart start) {
        Map<DatedCases, List<DateChange>> changes = new LinkedHashMap<>();
        RuleBookEdition now = book.edition();
        RuleBookEdition then = book.shipped().with(withThisOne(start));
        cases.forEach(keeper -> changes.put(keeper, keeper.changes(now, then)));
        return changes;
    }

    private Collection<RuleStart> withThisOne(RuleStart start) {
        List<RuleStart> all = new ArrayList<>();
        all.add(start);
        starts.counting().stream()
                .filter(other -> !other.ruleId().equals(start.ruleId()) || other.version() != start.version())
                .forEach(all::add);
        return all;
    }

    private int decisions(RuleStart start) {
        return (int) starts.all().stream()
                .filter(other -> other.ruleId().equals(start.ruleId()) && other.version() == start.version())
                .count();
    }
}
