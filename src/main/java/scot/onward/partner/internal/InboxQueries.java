package scot.onward.partner.internal;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.partner.Helped;
import scot.onward.partner.Inbox.Room;
import scot.onward.partner.InboxDetail;
import scot.onward.partner.InboxRow;
import scot.onward.partner.OnwardStatus;

/** Reads what was sent to one agency. Every statement asks for the agency and for a consent that stands. */
@Component
public class InboxQueries {

    private static final String COLUMNS = """
            select r.id, r.client_id, c.name as client, c.known_as, a.name as sent_by, h.short_name as hub, r.sent_at,
              r.answer_by, r.status, r.first_contact, r.attended_on, r.helped, r.summary_text, r.summary_agreed_on,
              r.asked, r.shared_until, f.name as from_organisation, c.phone, c.phone_ok, c.best_time, c.text_ok,
              c.voicemail_ok, c.may_name_service, c.language, c.interpreter
            """;
    private static final String SHARED = """
            from onward_referral r
            join client c on c.id = r.client_id
            join adviser a on a.id = r.adviser_id
            join hub h on h.id = r.hub_id
            join organisation f on f.id = r.from_organisation_id
            where r.to_organisation_id = :agency and r.sent_at is not null and
            """ + SharingConsents.STANDS;
    private static final String ORDER =
            " order by r.status <> 'SENT', r.status = 'SENT' and r.answer_by >= :today, r.sent_at desc";

    private final JdbcClient jdbc;
    private final OnwardHistory history;

    InboxQueries(JdbcClient jdbc, OnwardHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    public List<InboxRow> rows(UUID agency, LocalDate today) {
        return shared(COLUMNS + SHARED + " and r.status <> 'DECLINED_BY_AGENCY'" + ORDER, agency, today)
                .query(InboxQueries::row)
                .list();
    }

    public long unanswered(UUID agency, LocalDate today) {
        return shared("select count(*) " + SHARED + " and r.status = 'SENT'", agency, today)
                .query(Long.class)
                .single();
    }

    public boolean isShared(UUID id, UUID agency, LocalDate today) {
        return shared("select 1 " + SHARED + " and r.id = :id", agency, today)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public Optional<InboxDetail> detail(UUID id, UUID agency, LocalDate today) {
        return shared(COLUMNS + SHARED + " and r.id = :id", agency, today)
                .param("id", id)
                .query(this::detail)
                .optional();
    }

    public List<Room> room(UUID agency) {
        return jdbc.sql("select id, name, room, room_changed_at from directory_service"
                        + " where organisation_id = ? and active order by name")
                .param(agency)
                .query((row, n) -> new Room(
                        row.getObject(1, UUID.class), row.getString(2), row.getInt(3), moment(row.getTimestamp(4))))
                .list();
    }

    public void changeRoom(UUID serviceId, UUID agency, int room, Instant now) {
        jdbc.sql("update directory_service set room = ?, room_changed_at = ?, version = version + 1"
                        + " where id = ? and organisation_id = ?")
                .params(room, Timestamp.from(now), serviceId, agency)
                .update();
    }

    private JdbcClient.StatementSpec shared(String sql, UUID agency, LocalDate today) {
        return jdbc.sql(sql).param("agency", agency).param("today", today);
    }

    private static InboxRow row(ResultSet row, int n) throws SQLException {
        String helped = row.getString("helped");
        return new InboxRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client"),
                row.getString("sent_by"),
                row.getString("hub"),
                row.getTimestamp("sent_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                OnwardStatus.valueOf(row.getString("status")),
                row.getString("first_contact"),
                row.getObject("attended_on", LocalDate.class),
                helped == null ? null : Helped.valueOf(helped));
    }

    private InboxDetail detail(ResultSet row, int n) throws SQLException {
        InboxRow shown = row(row, n);
        String knownAs = row.getString("known_as");
        return new InboxDetail(
                shown,
                knownAs == null ? firstWord(shown.client()) : knownAs,
                row.getString("from_organisation"),
                row.getString("summary_text"),
                row.getObject("summary_agreed_on", LocalDate.class),
                row.getString("asked"),
                new InboxDetail.Reach(
                        row.getBoolean("phone_ok") ? row.getString("phone") : null,
                        row.getString("best_time"),
                        row.getBoolean("text_ok"),
                        row.getBoolean("voicemail_ok"),
                        row.getBoolean("may_name_service")),
                needs(shown.clientId()),
                row.getString("language"),
                row.getString("interpreter"),
                row.getObject("shared_until", LocalDate.class),
                history.of(shown.id()));
    }

    private Set<String> needs(UUID clientId) {
        return jdbc
                .sql("select need from client_need where client_id = ? order by need")
                .param(clientId)
                .query(String.class)
                .list()
                .stream()
                .collect(toCollection(LinkedHashSet::new));
    }

    private static String firstWord(String name) {
        return name.strip().split("\\s+")[0];
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
