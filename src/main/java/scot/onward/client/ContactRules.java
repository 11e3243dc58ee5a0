package scot.onward.client;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.ChangeLog;
import scot.onward.client.internal.ClientRecord;
import scot.onward.client.internal.ClientRecords;

/** What clients say about being reached, written down at the desk or in a session. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class ContactRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final ClientRecords records;
    private final OwnClients own;
    private final ChangeLog changeLog;

    ContactRules(ClientRecords records, OwnClients own, ChangeLog changeLog) {
        this.records = records;
        this.own = own;
        this.changeLog = changeLog;
    }

    /**
     * From now on a client of one's own hubs is reached in this way; what waits to be sent is held to it as well.
     *
     * @param seen what was on screen, so that nobody else's change is overwritten
     * @throws AccessDeniedException for anybody else's client
     */
    public ContactOutcome keep(UUID clientId, SafeContact seen, SafeContact wished) {
        own.ownOrRefuse(clientId);
        if (!isNumber(wished.phone())) {
            return new ContactOutcome.NoNumber();
        }
        String email = wished.email();
        if (email != null && !EMAIL.matcher(email).matches()) {
            return new ContactOutcome.NoAddress();
        }
        ClientRecord record = records.findById(clientId).orElseThrow();
        SafeContact now = record.card().contact();
        if (!now.equals(seen)) {
            return new ContactOutcome.Overtaken(now);
        }
        record.reachedBy(wished);
        records.saveAndFlush(record);
        changeLog.changed("client", clientId, "reached-otherwise", null);
        return new ContactOutcome.Kept(wished);
    }

    /** From now on a client of one's own hubs is reached by no way at all. */
    @PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'MANAGER')")
    public void never(UUID clientId) {
        own.ownOrRefuse(clientId);
        ClientRecord record = records.findById(clientId).orElseThrow();
        record.reachedBy(record.card().contact().with(Map.of()));
        records.saveAndFlush(record);
        changeLog.changed("client", clientId, "never-reached", null);
    }

    private static boolean isNumber(@Nullable String typed) {
        if (typed == null) {
            return true;
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.isPossibleNumber(numbers.parse(typed, "GB"));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }
}
