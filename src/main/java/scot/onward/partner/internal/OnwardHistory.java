package scot.onward.partner.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.partner.OnwardStatus;
import scot.onward.partner.OnwardStep;

/** The steps onward referrals took, by whom and when. Steps are only ever added. */
@Component
public class OnwardHistory {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    OnwardHistory(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public void add(OnwardReferral referral, @Nullable String note) {
        SignedIn person = currentUser.get();
        jdbc.sql("insert into onward_event (id, onward_referral_id, at, status, by_account, by_name, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(referral.id())
                .param(Timestamp.from(clock.instant()))
                .param(referral.status().name())
                .param(person.accountId())
                .param(person.name())
                .param(note)
                .update();
    }

    public List<OnwardStep> of(UUID referralId) {
        return jdbc.sql("select at, status, by_name, note from onward_event where onward_referral_id = ? order by at")
                .param(referralId)
                .query((row, n) -> new OnwardStep(
                        row.getTimestamp(1).toInstant(),
                        OnwardStatus.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }
}
