package scot.onward.referral.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.access.SignedIn;
import scot.onward.client.AccessNeed;
import scot.onward.referral.NextStep;
import scot.onward.referral.QueueRow;
import scot.onward.referral.ReferralStatus;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.LevelRule;
import scot.onward.triage.RuleBook;

/** Reads the queue: referrals to one's hubs whose client has not come yet, in the order in which to take them. */
@Component
public class QueueQueries {

    private static final String ROWS = """
            select referral.*, coalesce(organisation.name, referral.referred_by_name) as sent_from,
                   hub.short_name as hub_name, owner.name as owner_name,
                   (select count(distinct date(at)) from contact_attempt
                    where referral_id = referral.id and outcome <> 'REACHED') as tries,
                   (select max(at) from contact_attempt where referral_id = referral.id) as last_tried,
                   exists (select 1 from same_person pair where pair.client_id = referral.client_id
                    and pair.other_id = referral.possible_client_id and pair.state in ('OPEN', 'NOT_SURE')) as perhaps_known
            from referral
            join hub on hub.id = referral.hub_id
            join account owner on owner.id = referral.owner_id
            left join organisation on organisation.id = referral.organisation_id
            where referral.hub_id in (:hubs) and referral.status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT', 'WAITING_LIST', 'BOOKED')
            """;

    /** Level first, then the fewest working days left, then the longest wait. */
    private static final Comparator<QueueRow> ORDER = Comparator.comparingInt(QueueRow::level)
            .thenComparing(QueueRow::workingDaysLeft, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(QueueRow::receivedAt);

    private final JdbcClient jdbc;
    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;
    private final Clock clock;

    QueueQueries(JdbcClient jdbc, RuleBook ruleBook, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<QueueRow> queue(SignedIn reader) {
        if (reader.hubIds().isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<AccessNeed>> needs = needs(reader.hubIds());
        Map<String, String> titles =
                ruleBook.levelRules().stream().collect(Collectors.toMap(LevelRule::id, LevelRule::title, (a, b) -> b));
        LocalDate today = HubTime.today(clock);
        return jdbc
                .sql(ROWS)
                .param("hubs", reader.hubIds())
                .query((row, n) -> row(row, needs, titles, today, reader.accountId()))
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private QueueRow row(
            ResultSet row, Map<UUID, Set<AccessNeed>> needs, Map<String, String> titles, LocalDate today, UUID reader)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID owner = row.getObject("owner_id", UUID.class);
        LocalDate lastSafe = row.getObject("last_safe_date", LocalDate.class);
        return new QueueRow(
                id,
                row.getObject("client_id", UUID.class),
                row.getString("patient_name"),
                row.getString("sent_from"),
                row.getString("hub_name"),
                row.getInt("level"),
                row.getInt("rule_level"),
                row.getInt("rule_number"),
                titles.getOrDefault(row.getString("rule_key"), row.getString("rule_key")),
                lastSafe,
                lastSafe == null ? null : calendar.workingDaysBetween(today, lastSafe),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("tries"),
                moment(row, "last_tried"),
                needs.getOrDefault(id, Set.of()),
                row.getString("interpreter"),
                ReferralStatus.valueOf(row.getString("status")),
                NextStep.valueOf(row.getString("next_step")),
                row.getObject("next_due", LocalDate.class),
                moment(row, "visit_at"),
                owner,
                row.getString("owner_name"),
                row.getTimestamp("taken_at") != null,
                owner.equals(reader),
                row.getBoolean("perhaps_known"));
    }

    private Map<UUID, Set<AccessNeed>> needs(Set<UUID> hubs) {
        record Need(UUID referralId, AccessNeed need) {}
        return jdbc.sql("""
                        select referral_id, need from referral_need join referral on referral.id = referral_id
                        where hub_id in (:hubs) and status not in ('CLOSED', 'ATTENDED', 'ENGAGED')
                        """).param("hubs", hubs).query(Need.class).list().stream()
                .collect(Collectors.groupingBy(Need::referralId, Collectors.mapping(Need::need, Collectors.toSet())));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
