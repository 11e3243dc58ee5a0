package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.Sees;
import scot.onward.audit.ChangeLog;
import scot.onward.shared.HubTime;

/** What clients agreed to: each purpose on its own, with the wording, how and when; withdrawn ones are kept. */
@Service
@Transactional(readOnly = true)
@Sees(Matter.CONTACT)
public class Consents {

    private final JdbcClient jdbc;
    private final OwnClients own;
    private final CurrentUser currentUser;
    private final ChangeLog changes;
    private final Clock clock;

    Consents(JdbcClient jdbc, OwnClients own, CurrentUser currentUser, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.currentUser = currentUser;
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps that a client agreed; recorded by the signed-in person, now. */
    @Transactional
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
    public UUID give(UUID clientId, NewConsent consent) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into consent (id, client_id, purpose, about, about_id, wording_version, given_how, given_by, given_at, expires_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(clientId)
                .param(consent.purpose().name())
                .param(consent.about())
                .param(consent.aboutId())
                .param(consent.wordingVersion())
                .param(consent.givenHow().name())
                .param(currentUser.get().accountId())
                .param(Timestamp.from(clock.instant()))
                .param(consent.expiresOn())
                .update();
        return id;
    }

    /** Ends a consent from now on; it stays on record. @throws AccessDeniedException for another hub's client */
    @Transactional
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
    public void withdraw(UUID clientId, UUID consentId) {
        own.ownOrRefuse(clientId);
        int ended = jdbc.sql(
                        "update consent set withdrawn_at = ? where id = ? and client_id = ? and withdrawn_at is null")
                .params(Timestamp.from(clock.instant()), consentId, clientId)
                .update();
        if (ended == 1) {
            changes.changed("consent", consentId, "withdrawn", null);
        }
    }

    /**
     * Whether a client agrees, today, to a purpose; {@code aboutId} narrows it to one organisation or referral. Told to
     * every role that acts on consent, since the answer alone says nothing about the person.
     */
    public boolean holds(UUID clientId, ConsentPurpose purpose, @Nullable UUID aboutId) {
        return jdbc.sql("""
                        select count(*) from consent
                        where client_id = :client and purpose = :purpose and (:about is null or about_id = :about)
                          and withdrawn_at is null and (expires_on is null or expires_on >= :today)
                        """)
                        .param("client", clientId)
                        .param("purpose", purpose.name())
                        .param("about", aboutId)
                        .param("today", HubTime.today(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Every consent of a client of one's own hubs, standing and ended, latest first. */
    public List<ConsentRow> of(UUID clientId) {
        own.ownOrRefuse(clientId);
        return jdbc.sql("""
                        select consent.*, account.name as given_by_name from consent join account on account.id = given_by
                        where client_id = ? order by given_at desc
                        """).param(clientId).query(Consents::row).list();
    }

    private static ConsentRow row(ResultSet row, int n) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new ConsentRow(
                row.getObject("id", UUID.class),
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getString("about"),
                row.getObject("about_id", UUID.class),
                row.getString("wording_version"),
                GivenHow.valueOf(row.getString("given_how")),
                row.getString("given_by_name"),
                row.getTimestamp("given_at").toInstant(),
                row.getObject("expires_on", LocalDate.class),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
