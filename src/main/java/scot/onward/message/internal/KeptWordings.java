package scot.onward.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.WordingVariant;

/** Wordings in the database: never edited, superseded by the next version. */
@Component
public class KeptWordings implements InitializingBean {

    /** Another instance's change is known after this long. */
    private static final long LIFE_NANOS = Duration.ofSeconds(1).toNanos();

    private record Read(List<KeptWording> wordings, long nanos) {}

    private final Map<UUID, Read> used = new ConcurrentHashMap<>();
    private final NeutralWordings neutral;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    KeptWordings(NeutralWordings neutral, JdbcTemplate jdbc, Clock clock) {
        this.neutral = neutral;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down the wordings that Onward brings, so that messages can say which one they were made of. */
    @Override
    public void afterPropertiesSet() {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(
                """
                insert into message_wording (id, language, kind, channel, variant, version, text, created_at)
                values (?, ?, ?, ?, 'A', 1, ?, ?) on duplicate key update id = message_wording.id
                """,
                neutral.all().stream()
                        .map(each -> new Object[] {
                            each.id(),
                            each.language(),
                            each.kind().name(),
                            each.channel().name(),
                            each.text(),
                            now
                        })
                        .toList());
    }

    /** The wordings that an organisation uses now; what was read a second ago is good enough. */
    public List<KeptWording> used(UUID organisationId) {
        long now = System.nanoTime();
        Read read = used.get(organisationId);
        if (read == null || now - read.nanos() > LIFE_NANOS) {
            read = new Read(usedNow(organisationId), now);
            used.put(organisationId, read);
        }
        return read.wordings();
    }

    /** The wordings that an organisation uses, as they are at this moment. */
    public List<KeptWording> usedNow(UUID organisationId) {
        return jdbc.query(
                "select * from message_wording where organisation_id = ? and retired_at is null order by variant",
                KeptWordings::wording,
                organisationId);
    }

    /** Every version that an organisation has used, newest first. */
    public List<KeptWording> history(UUID organisationId) {
        return jdbc.query(
                "select * from message_wording where organisation_id = ? order by created_at desc, version desc",
                KeptWordings::wording,
                organisationId);
    }

    /** Writes down the next version. @throws org.springframework.dao.DuplicateKeyException when somebody else just did */
    public void add(UUID organisationId, KeptWording it, UUID by) {
        jdbc.update(
                """
                insert into message_wording (id, organisation_id, language, kind, channel, variant, version, text, checked_by,
                  created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                it.id(),
                organisationId,
                it.language(),
                it.kind().name(),
                it.channel().name(),
                it.variant().name(),
                it.version(),
                it.text(),
                it.checkedBy(),
                Timestamp.from(it.createdAt()),
                by);
        jdbc.update(
                """
                update message_wording set retired_at = ? where organisation_id = ? and language = ? and kind = ?
                  and channel = ? and variant = ? and version < ? and retired_at is null
                """,
                Timestamp.from(it.createdAt()),
                organisationId,
                it.language(),
                it.kind().name(),
                it.channel().name(),
                it.variant().name(),
                it.version());
        used.remove(organisationId);
    }

    /** Uses a wording no more. */
    public void retire(UUID organisationId, UUID id) {
        jdbc.update(
                "update message_wording set retired_at = ? where organisation_id = ? and id = ? and retired_at is null",
                Timestamp.from(clock.instant()),
                organisationId,
                id);
        used.remove(organisationId);
    }

    private static KeptWording wording(ResultSet row, int n) throws SQLException {
        Timestamp retired = row.getTimestamp("retired_at");
        return new KeptWording(
                row.getObject("id", UUID.class),
                row.getString("language"),
                MessageKind.valueOf(row.getString("kind")),
                MessageChannel.valueOf(row.getString("channel")),
                WordingVariant.valueOf(row.getString("variant")),
                row.getInt("version"),
                row.getString("text"),
                row.getString("checked_by"),
                row.getTimestamp("created_at").toInstant(),
                retired == null ? null : retired.toInstant());
    }
}
