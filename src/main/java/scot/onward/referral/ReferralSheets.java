package scot.onward.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.Clients;
import scot.onward.client.SamePeople;
import scot.onward.referral.internal.QueueQueries;
import scot.onward.referral.internal.Ruling;
import scot.onward.shared.HubTime;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.Assessment;
import scot.onward.triage.LetterKind;
import scot.onward.triage.RuleBook;

/** Everything about one referral in the queue of an adviser's hubs. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class ReferralSheets {

    private final QueueQueries queries;
    private final Clients clients;
    private final SamePeople samePeople;
    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    ReferralSheets(
            QueueQueries queries,
            Clients clients,
            SamePeople samePeople,
            RuleBook ruleBook,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            CurrentUser currentUser,
            AccessLog accessLog) {
        this.queries = queries;
        this.clients = clients;
        this.samePeople = samePeople;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    private record Kept(
            String referredByName,
            ReferrerRole referrerRole,
            @Nullable String chosenReason,
            @Nullable UUID possibleClientId) {}

    /** One referral that waits at one's hubs. @throws AccessDeniedException for any other, and for none */
    public ReferralSheet open(UUID referralId) {
        List<QueueRow> queue = queries.queue(currentUser.get());
        QueueRow row = queue.stream()
                .filter(waiting -> waiting.id().equals(referralId))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Nobody waiting at these hubs"));
        accessLog.shown(row.clientId(), Glimpse.REFERRAL);
        Kept kept = one(
                "select referred_by_name, referrer_role, chosen_reason, possible_client_id from referral where id = ?",
                referralId,
                Kept.class);
        ReferralSheet.Said said = one("""
                select patient_birth_date as birth_date, patient_postcode as postcode, patient_phone as phone, text_ok,
                       voicemail_ok, may_name_service, best_time, language, interpreter, note, letter, letter_kind,
                       letter_date, safe_tonight, essentials_today, missing_food, missing_heat, missing_medicine, dependants
                from referral where id = ?
                """, referralId, ReferralSheet.Said.class);
        return new ReferralSheet(
                row,
                clients.card(row.clientId()),
                Optional.ofNullable(kept.possibleClientId())
                        .flatMap(clients::cardIfOwn)
                        .orElse(null),
                samePeople.pairOf(row.clientId()).orElse(null),
                kept.referredByName(),
                kept.referrerRole(),
                said,
                issues(referralId),
                assessment(row, said),
                Optional.ofNullable(said.letterKind())
                        .flatMap(ruleBook::letterKind)
                        .map(LetterKind::label)
                        .orElse(null),
                kept.chosenReason(),
                tries(referralId),
                queue.indexOf(row) + 1,
                queue.size());
    }

    /** The rules as they judged it on the day it came in. */
    private Assessment assessment(QueueRow row, ReferralSheet.Said said) {
        return ruleBook.assess(
                Ruling.answers(
                        row.receivedAt().atZone(HubTime.ZONE).toLocalDate(),
                        said.safeTonight(),
                        said.essentialsToday(),
                        said.letter(),
                        said.letterKind(),
                        said.letterDate()),
                calendar);
    }

    private Set<PresentingIssue> issues(UUID referralId) {
        return Set.copyOf(jdbc.sql("select issue from referral_issue where referral_id = ?")
                .param(referralId)
                .query((row, n) -> PresentingIssue.valueOf(row.getString(1)))
                .list());
    }

    private List<ReferralSheet.Try> tries(UUID referralId) {
        return jdbc.sql("""
                        select at, channel, outcome, account.name as `by` from contact_attempt
                        join account on account.id = account_id where referral_id = ? order by at desc
                        """).param(referralId).query(ReferralSheet.Try.class).list();
    }

    private <T> T one(String sql, UUID referralId, Class<T> type) {
        return jdbc.sql(sql).param(referralId).query(type).single();
    }
}
