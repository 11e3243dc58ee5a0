package scot.onward.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.PracticeReferrals;

/** A practice's weekly summaries. What a patient does not share any more has left them. */
@Service
@Transactional
@PreAuthorize("hasRole('PRACTICE')")
public class PracticeWeeks {

    private final JdbcClient jdbc;
    private final PracticeReferrals referrals;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    PracticeWeeks(JdbcClient jdbc, PracticeReferrals referrals, CurrentUser currentUser, AccessLog accessLog) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    private record Written(UUID id, LocalDate weekFrom) {}

    private record Line(
            DigestKind kind,
            UUID referralId,
            UUID clientId,
            @Nullable EventKind step) {}

    /** The latest summary; empty before the first Monday. */
    public Optional<PracticeWeek> latest() {
        return jdbc.sql("""
                        select id, week_from from practice_digest where organisation_id = ? order by week_from desc limit 1
                        """).param(practice()).query(Written.class).optional().map(this::read);
    }

    private PracticeWeek read(Written written) {
        Map<UUID, SentRow> shared = referrals.rows(practice()).stream()
                .filter(SentRow::shared)
                .collect(Collectors.toMap(SentRow::id, Function.identity()));
        List<Line> lines = jdbc.sql("""
                        select kind, referral_id, client_id, step from practice_digest_line
                        join referral on referral.id = referral_id where digest_id = ?
                        """).param(written.id()).query(Line.class).list().stream()
                .filter(line -> shared.containsKey(line.referralId()))
                .toList();
        accessLog.shown(lines.stream().map(Line::clientId).distinct().toList(), Glimpse.REFERRAL);
        List<PracticeWeek.Moved> moved = lines.stream()
                .filter(line -> line.kind() == DigestKind.MOVED)
                .map(line -> new PracticeWeek.Moved(row(shared, line), Objects.requireNonNull(line.step())))
                .sorted(Comparator.comparing(one -> one.row().patientName()))
                .toList();
        return new PracticeWeek(
                written.weekFrom(),
                moved,
                rows(shared, lines, DigestKind.ASKED),
                rows(shared, lines, DigestKind.QUIET));
    }

    private static List<SentRow> rows(Map<UUID, SentRow> shared, List<Line> lines, DigestKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> row(shared, line))
                .sorted(Comparator.comparing(SentRow::newsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static SentRow row(Map<UUID, SentRow> shared, Line line) {
        return Objects.requireNonNull(shared.get(line.referralId()));
    }

    private UUID practice() {
        return currentUser.get().organisation();
    }
}
