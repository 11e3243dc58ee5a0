package scot.onward.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.AppointmentRows;
import scot.onward.clinic.Stretches;
import scot.onward.shared.HubTime;

/** An adviser's day: who comes when, across hubs. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class AdviserDay {

    private final AppointmentRows rows;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    AdviserDay(AppointmentRows rows, CurrentUser currentUser, AccessLog accessLog) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    /** One's own appointments of a day in their order, without those that are off. @throws AccessDeniedException for another adviser's */
    public List<AppointmentFacts> of(UUID adviserId, LocalDate day) {
        if (!adviserId.equals(currentUser.get().adviserId())) {
            throw new AccessDeniedException("Not this adviser's own day");
        }
        List<AppointmentFacts> facts = rows.ofAdviser(adviserId, Stretches.wholeDay(day, HubTime.ZONE)).stream()
                .filter(it -> it.status() != AppointmentStatus.ENTERED_IN_ERROR)
                .filter(it -> it.status() != AppointmentStatus.CANCELLED)
                .toList();
        accessLog.shown(
                facts.stream().map(AppointmentFacts::clientId).distinct().toList(), Glimpse.APPOINTMENTS);
        return facts;
    }
}
