package scot.onward.referral;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;

/** Where a practice wants its weekly summary, which holds no names; its own people say so. */
@Service
@Transactional
@PreAuthorize("hasRole('PRACTICE')")
public class PracticeMail {

    private static final int LONGEST = 254;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ChangeLog changeLog;
    private final Clock clock;

    PracticeMail(JdbcClient jdbc, CurrentUser currentUser, ChangeLog changeLog, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** Where it goes; empty when it is not sent. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return jdbc.sql("select address from practice_mail where organisation_id = ?")
                .param(practice())
                .query(String.class)
                .optional();
    }

    /** Sends it there from now on; to nowhere when nothing is typed. */
    public MailChange change(String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            jdbc.sql("delete from practice_mail where organisation_id = ?")
                    .param(practice())
                    .update();
            changeLog.changed("practice-mail", practice(), "removed", null);
            return new MailChange.NotSent();
        }
        if (!isAddress(address)) {
            return new MailChange.NoAddress();
        }
        jdbc.sql("""
                        insert into practice_mail (organisation_id, address, set_by, set_at) values (?, ?, ?, ?)
                        on duplicate key update address = values(address), set_by = values(set_by), set_at = values(set_at)
                        """)
                .params(practice(), address, currentUser.get().accountId(), Timestamp.from(clock.instant()))
                .update();
        changeLog.changed("practice-mail", practice(), "set", null);
        return new MailChange.GoesTo(address);
    }

    private static boolean isAddress(String typed) {
        try {
            InternetAddress address = new InternetAddress(typed, true);
            address.validate();
            return typed.length() <= LONGEST && typed.equals(address.getAddress()) && typed.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }

    private UUID practice() {
        return currentUser.get().organisation();
    }
}
