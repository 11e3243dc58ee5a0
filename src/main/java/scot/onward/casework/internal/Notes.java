package scot.onward.casework.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.casework.NotesSaving;

/** The notes of sessions. Each saving names the version it began from, so that two windows never overwrite each other. */
@Component
public class Notes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public NotesSaving save(UUID sessionId, String text, int baseVersion) {
        int saved = jdbc.sql("update advice_session set notes = ?, notes_version = notes_version + 1"
                        + " where id = ? and notes_version = ?")
                .params(text, sessionId, baseVersion)
                .update();
        return saved == 1
                ? new NotesSaving.Saved(baseVersion + 1, clock.instant())
                : jdbc.sql("select notes, notes_version from advice_session where id = ?")
                        .param(sessionId)
                        .query((row, n) -> sameOrOther(text, row.getString(1), row.getInt(2)))
                        .single();
    }

    public boolean isBlank(UUID sessionId) {
        return jdbc.sql("select trim(notes) = '' from advice_session where id = ?")
                .param(sessionId)
                .query(Boolean.class)
                .single();
    }

    private NotesSaving sameOrOther(String text, String kept, int version) {
        return kept.equals(text)
                ? new NotesSaving.Saved(version, clock.instant())
                : new NotesSaving.OtherText(kept, version);
    }
}
