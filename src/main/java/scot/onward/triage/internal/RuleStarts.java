package scot.onward.triage.internal;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.access.SignedIn;
import scot.onward.triage.DecidedStart;
import scot.onward.triage.RuleStart;

/** What people decided on when versions begin. */
@Component
public class RuleStarts {

    private final JdbcClient jdbc;

    RuleStarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All decisions, the latest first. */
    public List<DecidedStart> all() {
        return jdbc.sql("""
                        select rule_id, version, number, effective_from, decided_at, decided_name, reason, recounted
                        from rule_start order by decided_at desc, number desc
                        """).query(DecidedStart.class).list();
    }

    /** What counts of them: the last decision on each version. */
    public Collection<RuleStart> counting() {
        return all().stream()
                .collect(Collectors.toMap(
                        start -> start.ruleId() + " " + start.version(),
                        start -> start,
                        BinaryOperator.maxBy((one, other) -> Integer.compare(one.number(), other.number()))))
                .values()
                .stream()
                .map(DecidedStart::start)
                .toList();
    }

    /**
     * Keeps a decision.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else decided on this version at the same time
     */
    public void keep(UUID id, DecidedStart start, SignedIn person) {
        jdbc.sql("""
                        insert into rule_start (id, rule_id, version, number, effective_from, decided_at, decided_by, decided_name,
                                                reason, recounted)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        start.ruleId(),
                        start.version(),
                        start.number(),
                        start.effectiveFrom(),
                        Timestamp.from(start.decidedAt()),
                        person.accountId(),
                        start.decidedName(),
                        start.reason(),
                        start.recounted())
                .update();
    }
}
