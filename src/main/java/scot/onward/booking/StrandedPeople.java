package scot.onward.booking;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Strandings;
import scot.onward.clinic.ClinicPlan;

/** Who would lose a booked time if a clinic were changed; for the manager who is about to change it. */
@Service
@Transactional
@PreAuthorize("hasRole('MANAGER')")
public class StrandedPeople {

    private final Strandings strandings;
    private final OwnAppointments own;
    private final AccessLog accessLog;
    private final Clock clock;

    StrandedPeople(Strandings strandings, OwnAppointments own, AccessLog accessLog, Clock clock) {
        this.strandings = strandings;
        this.own = own;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Those whose booked time would not be in the clinic any more, soonest first. */
    public List<StrandedRow> by(ClinicPlan proposed) {
        own.requireHub(proposed.hubId());
        List<StrandedRow> stranded = strandings.by(proposed, clock.instant());
        accessLog.shown(stranded.stream().map(StrandedRow::clientId).distinct().toList(), Glimpse.APPOINTMENTS);
        return stranded;
    }
}
