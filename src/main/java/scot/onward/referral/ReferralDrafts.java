package scot.onward.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The referral that somebody has begun: kept as it is typed, one for each account, until it is sent or thrown away. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE', 'PARTNER', 'RECEPTION')")
public class ReferralDrafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReferralDrafts(JdbcClient jdbc, JsonMapper json, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Keeps what was typed so far. @return when it was saved */
    public Instant save(ReferralForm form) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into referral_draft (account_id, content, saved_at) values (:account, :content, :now)
                        on duplicate key update content = :content, saved_at = :now
                        """)
                .param("account", currentUser.get().accountId())
                .param("content", json.writeValueAsString(form))
                .param("now", Timestamp.from(now))
                .update();
        return now;
    }

    /** What the signed-in person has begun; nothing when it was written by a program that knew another form. */
    @Transactional(readOnly = true)
    public Optional<ReferralForm> load() {
        return jdbc.sql("select content from referral_draft where account_id = ?")
                .param(currentUser.get().accountId())
                .query(String.class)
                .optional()
                .flatMap(this::read);
    }

    /** Throws the draft away. */
    public void discard() {
        jdbc.sql("delete from referral_draft where account_id = ?")
                .param(currentUser.get().accountId())
                .update();
    }

    private Optional<ReferralForm> read(String content) {
        try {
            return Optional.of(json.readValue(content, ReferralForm.class));
        } catch (JacksonException otherForm) {
            return Optional.empty();
        }
    }
}
