package scot.onward.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.casework.internal.CaseworkRows;
import scot.onward.casework.internal.SessionRows;
import scot.onward.shared.HubTime;

/** Everything one organisation recorded with a client, or that the client shares with it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class CaseFile {

    private final SessionRows sessions;
    private final CaseworkRows parts;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseFile(SessionRows sessions, CaseworkRows parts, AccessLog accessLog, CurrentUser currentUser, Clock clock) {
        this.sessions = sessions;
        this.parts = parts;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A client's sessions, dates and gains. */
    public record Content(List<SessionRow> sessions, List<FoundDateRow> dates, List<GainRow> gains) {

        /** What the gains of one status count as together. The two statuses have no sum. */
        public long counts(GainStatus status) {
            return gains.stream()
                    .filter(gain -> gain.status() == status)
                    .mapToLong(GainRow::countsPence)
                    .reduce(0, Math::addExact);
        }
    }

    /** Reads the file of a client; empty lists for a client of whom the organisation sees nothing. */
    public Content of(UUID clientId) {
        accessLog.shown(clientId, Glimpse.RECORD);
        UUID organisation = currentUser.get().organisation();
        LocalDate today = HubTime.today(clock);
        return new Content(
                sessions.ofClient(clientId, organisation, today),
                parts.datesOfClient(clientId, organisation, today),
                parts.gainsOfClient(clientId, organisation, today));
    }
}
