package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.internal.Merging;
import scot.onward.shared.Ids;

/**
 * Records that may be of one person, for the staff of a hub that both belong to: they decide, side by side, and can take it back.
 * Whoever referred the person learns nothing of it.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
public class SamePeople {

    private static final String OWN = """
            from same_person p join client a on a.id = p.other_id join client b on b.id = p.client_id
            where exists (select 1 from client c where c.id = coalesce(a.merged_into, a.id) and %1$s)
              and exists (select 1 from client c where c.id = coalesce(b.merged_into, b.id) and %1$s)
            """;

    private final JdbcClient jdbc;
    private final OwnClients own;
    private final ClientCards cards;
    private final SafeContacts contacts;
    private final Merging merging;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ChangeLog changes;
    private final Clock clock;
    private final NameComparison names = new NameComparison();

    SamePeople(
            JdbcClient jdbc,
            OwnClients own,
            ClientCards cards,
            SafeContacts contacts,
            Merging merging,
            CurrentUser currentUser,
            AccessLog accessLog,
            ChangeLog changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.cards = cards;
        this.contacts = contacts;
        this.merging = merging;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps that a new record may be of the same person as an earlier one, for staff to decide; nothing when there is none. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
    public void notice(UUID clientId, @Nullable UUID earlierId) {
        jdbc.sql("""
                        insert ignore into same_person (id, client_id, other_id, noticed_at, state)
                        select ?, ?, id, ?, 'OPEN' from client where id = ?
                        """)
                .param(Ids.next())
                .param(clientId)
                .param(Timestamp.from(clock.instant()))
                .param(earlierId)
                .update();
    }

    /** Those nobody has settled, and then the latest decisions, which can be undone. */
    @Transactional(readOnly = true)
    public List<SamePairRow> list(int limit) {
        OwnClients.Condition mine = own.condition();
        return jdbc.sql(
                        "select p.*, a.name as earlier_name, b.name as later_name " + OWN.formatted(mine.sql())
                                + " order by p.state in ('ONE_PERSON', 'TWO_PEOPLE'), coalesce(p.decided_at, p.noticed_at) desc limit :limit")
                .param("own", mine.own())
                .param("limit", limit)
                .query((row, n) -> new SamePairRow(
                        row.getObject("id", UUID.class),
                        SamePersonState.valueOf(row.getString("state")),
                        row.getString("earlier_name"),
                        row.getString("later_name"),
                        row.getTimestamp("noticed_at").toInstant(),
                        row.getString("decided_by_name"),
                        moment(row)))
                .list();
    }

    /** How many nobody has settled. */
    @Transactional(readOnly = true)
    public long countOpen() {
        OwnClients.Condition mine = own.condition();
        return jdbc.sql("select count(*) " + OWN.formatted(mine.sql()) + " and p.state in ('OPEN', 'NOT_SURE')")
                .param("own", mine.own())
                .query(Long.class)
                .single();
    }

    /** The pair that one's own client is the later record of, if any. */
    @Transactional(readOnly = true)
    public Optional<UUID> pairOf(UUID clientId) {
        OwnClients.Condition mine = own.condition();
        return jdbc.sql("select p.id " + OWN.formatted(mine.sql())
                        + " and p.client_id = :client order by p.noticed_at desc limit 1")
                .param("own", mine.own())
                .param("client", clientId)
                .query(UUID.class)
                .optional();
    }

    /** Both records. @throws AccessDeniedException unless both are of one's own hubs, and for a pair that does not exist */
    public SamePair pair(UUID pairId) {
        Pair pair = ownOrRefuse(pairId);
        accessLog.shown(List.of(pair.otherId(), pair.clientId()), Glimpse.CONTACT);
        Known earlier = known(pair.otherId());
        Known later = known(pair.clientId());
        Likeness likeness = Likeness.of(
                names.compare(
                        later.person().name(),
                        earlier.person().name(),
                        earlier.card().knownAs()),
                later.person(),
                earlier.person());
        return new SamePair(
                pairId,
                pair.state(),
                earlier.card(),
                earlier.since(),
                later.card(),
                later.since(),
                likeness,
                LikenessRule.of(likeness).orElse(null),
                pair.noticedAt(),
                pair.decidedByName(),
                pair.decidedAt(),
                pair.version());
    }

    /** They are two people, or it is not known yet. @param version of the pair as it was seen */
    public SamePersonOutcome keepApart(UUID pairId, int version, boolean isSure) {
        Pair pair = ownOrRefuse(pairId);
        SamePersonState state = isSure ? SamePersonState.TWO_PEOPLE : SamePersonState.NOT_SURE;
        if (pair.state() == SamePersonState.ONE_PERSON || !decided(pairId, version, state)) {
            return overtaken(pairId);
        }
        changes.changed("client", pair.clientId(), isSure ? "two-people" : "perhaps-one-person", null);
        return new SamePersonOutcome.Done();
    }

    /** They are one person: the earlier record is kept, and everything of the later one moves to it. */
    public SamePersonOutcome join(UUID pairId, int version) {
        Pair pair = ownOrRefuse(pairId);
        if (pair.state() == SamePersonState.ONE_PERSON || !decided(pairId, version, SamePersonState.ONE_PERSON)) {
            return overtaken(pairId);
        }
        UUID kept = current(pair.otherId());
        UUID gone = current(pair.clientId());
        if (kept.equals(gone)) {
            return new SamePersonOutcome.Done();
        }
        UUID merge = Ids.next();
        SignedIn person = currentUser.get();
        jdbc.sql(
                        "insert into client_merge (id, pair_id, kept_id, gone_id, at, by_account, by_name) values (?, ?, ?, ?, ?, ?, ?)")
                .params(merge, pairId, kept, gone, Timestamp.from(clock.instant()), person.accountId(), person.name())
                .update();
        try {
            merging.merge(merge, kept, gone, contacts.of(kept).narrowedBy(contacts.of(gone)));
        } catch (CannotMerge both) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SamePersonOutcome.Clash(both.what());
        }
        changes.changed("client", kept, "merged", null);
        changes.changed("client", gone, "merged-away", null);
        return new SamePersonOutcome.Done();
    }

    /** Takes the decision back; what was merged is two records again, as they were, but for what was changed since. */
    public SamePersonOutcome undo(UUID pairId, int version) {
        Pair pair = ownOrRefuse(pairId);
        if (!decided(pairId, version, SamePersonState.NOT_SURE)) {
            return overtaken(pairId);
        }
        Optional<Merge> merge = jdbc.sql(
                        "select id, kept_id, gone_id from client_merge where pair_id = ? and undone_at is null order by at desc limit 1")
                .param(pairId)
                .query(Merge.class)
                .optional();
        if (merge.isPresent()
                && !current(merge.get().keptId()).equals(merge.get().keptId())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SamePersonOutcome.LaterFirst();
        }
        merge.ifPresent(this::undo);
        changes.changed("client", pair.clientId(), "decision-undone", null);
        return new SamePersonOutcome.Done();
    }

    private void undo(Merge merge) {
        SignedIn person = currentUser.get();
        merging.undo(merge.id(), merge.keptId(), merge.goneId());
        jdbc.sql("update client_merge set undone_at = ?, undone_by = ?, undone_by_name = ? where id = ?")
                .params(Timestamp.from(clock.instant()), person.accountId(), person.name(), merge.id())
                .update();
        changes.changed("client", merge.keptId(), "merge-undone", null);
    }

    private record Merge(UUID id, UUID keptId, UUID goneId) {}

    /** Writes a decision over the one that was seen. @return whether nobody had been quicker */
    private boolean decided(UUID pairId, int version, SamePersonState state) {
        SignedIn person = currentUser.get();
        return jdbc.sql("""
                        update same_person set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, version = version + 1
                        where id = ? and version = ?
                        """)
                        .params(
                                state.name(),
                                person.accountId(),
                                person.name(),
                                Timestamp.from(clock.instant()),
                                pairId,
                                version)
                        .update()
                > 0;
    }

    private SamePersonOutcome overtaken(UUID pairId) {
        Pair pair = ownOrRefuse(pairId);
        return new SamePersonOutcome.Overtaken(
                pair.state(),
                Objects.requireNonNullElse(pair.decidedByName(), ""),
                Objects.requireNonNullElse(pair.decidedAt(), pair.noticedAt()));
    }

    private record Pair(
            UUID clientId,
            UUID otherId,
            SamePersonState state,
            Instant noticedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            int version) {}

    private Pair ownOrRefuse(UUID pairId) {
        OwnClients.Condition mine = own.condition();
        return jdbc.sql("select p.* " + OWN.formatted(mine.sql()) + " and p.id = :pair")
                .param("own", mine.own())
                .param("pair", pairId)
                .query((row, n) -> new Pair(
                        row.getObject("client_id", UUID.class),
                        row.getObject("other_id", UUID.class),
                        SamePersonState.valueOf(row.getString("state")),
                        row.getTimestamp("noticed_at").toInstant(),
                        row.getString("decided_by_name"),
                        moment(row),
                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> new AccessDeniedException("Not two clients of these hubs"));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("decided_at");
        return at == null ? null : at.toInstant();
    }

    /** The record that holds everything of a client now. */
    private UUID current(UUID clientId) {
        return jdbc.sql("""
                        with recursive chain (id, next) as (
                          select id, merged_into from client where id = ?
                          union all select c.id, c.merged_into from chain join client c on c.id = chain.next)
                        select id from chain where next is null
                        """).param(clientId).query(UUID.class).single();
    }

    private record Known(ClientCard card, Person person, Instant since) {}

    private Known known(UUID clientId) {
        record More(@Nullable String chi, Instant createdAt) {}
        ClientCard card =
                cards.find(clientId, OwnClients.Condition.only(clientId)).orElseThrow();
        More more = jdbc.sql("select chi, created_at from client where id = ?")
                .param(clientId)
                .query((row, n) ->
                        new More(row.getString(1), row.getTimestamp(2).toInstant()))
                .single();
        Person person = new Person(
                card.name(),
                card.birthDate(),
                more.chi(),
                card.postcode(),
                card.contact().phone());
        return new Known(card, person, more.createdAt());
    }
}
