package scot.onward.audit.internal;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.onward.access.AccountChanged;
import scot.onward.access.ApiTokenChanged;
import scot.onward.audit.ChangeLog;

/** Notes in the change log who changed which account or token, in the transaction that does it. */
@Component
class AccountChanges {

    private final ChangeLog changeLog;

    AccountChanges(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    @EventListener
    void on(AccountChanged event) {
        String change = event.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        changeLog.changed("account", event.accountId(), change, null);
    }

    @EventListener
    void on(ApiTokenChanged event) {
        changeLog.changed("api-token", event.tokenId(), event.change().name().toLowerCase(Locale.ROOT), null);
    }
}
