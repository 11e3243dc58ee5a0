package scot.onward.report;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.report.internal.AttendanceCounts;
import scot.onward.report.internal.DemandCounts;
import scot.onward.report.internal.FunnelArithmetic;
import scot.onward.report.internal.GainCounts;
import scot.onward.report.internal.Journey;
import scot.onward.report.internal.JourneyCounts;
import scot.onward.report.internal.OnwardCounts;
import scot.onward.report.internal.RecordingCounts;
import scot.onward.report.internal.Scope;

/** What came of the work in a manager's own hubs: counts as they are, for steering, not for passing on. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('MANAGER')")
public class Outcomes {

    private final JourneyCounts journeys;
    private final GainCounts gains;
    private final AttendanceCounts attendance;
    private final OnwardCounts onwards;
    private final DemandCounts demand;
    private final RecordingCounts recordings;
    private final CurrentUser currentUser;
    private final Clock clock;

    Outcomes(
            JourneyCounts journeys,
            GainCounts gains,
            AttendanceCounts attendance,
            OnwardCounts onwards,
            DemandCounts demand,
            RecordingCounts recordings,
            CurrentUser currentUser,
            Clock clock) {
        this.journeys = journeys;
        this.gains = gains;
        this.attendance = attendance;
        this.onwards = onwards;
        this.demand = demand;
        this.recordings = recordings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** From referral to outcome, each client once, by when they were first referred in the period. */
    public Funnel funnel(OutcomeFilter filter) {
        return FunnelArithmetic.funnel(journeys.in(scope(filter)));
    }

    /** The same taken apart; a client counts where the first referral came from. */
    public List<FunnelRow> funnelBy(Split split, OutcomeFilter filter) {
        return FunnelArithmetic.rows(
                journeys.in(scope(filter)),
                switch (split) {
                    case ALL -> journey -> "";
                    case PRACTICE -> Journey::practice;
                    case REFERRER_ROLE -> Journey::referrerRole;
                });
    }

    /** GainCounts and debts recorded in sessions at these hubs. */
    public GainTotals gains(OutcomeFilter filter) {
        return gains.in(scope(filter));
    }

    /** What came of past appointments, month by month. */
    public List<MonthAttendance> attendance(OutcomeFilter filter) {
        return attendance.in(scope(filter));
    }

    /** What came of onward referrals, the destination with most first. */
    public List<OnwardResult> onward(OutcomeFilter filter) {
        return onwards.in(scope(filter));
    }

    /** Appointments of the coming two weeks by weekday, against places; only the hub narrows it. */
    public List<WeekdayDemand> demand(OutcomeFilter filter) {
        return demand.in(scope(filter));
    }

    /** How often something is recorded. */
    public List<RecordedShare> recorded(OutcomeFilter filter) {
        return recordings.in(scope(filter));
    }

    private Scope scope(OutcomeFilter filter) {
        return Scope.of(currentUser.get().hubIds(), filter, clock);
    }
}
