package scot.onward.casework.ui;

import org.springframework.stereotype.Component;
import scot.onward.booking.Appointments;
import scot.onward.booking.SafeTimes;
import scot.onward.casework.Actions;
import scot.onward.casework.Debts;
import scot.onward.casework.FoundDates;
import scot.onward.casework.Gains;
import scot.onward.casework.Sessions;
import scot.onward.client.ApprovedSummaries;
import scot.onward.client.Clients;
import scot.onward.client.Consents;
import scot.onward.hub.Places;
import scot.onward.partner.Directory;
import scot.onward.partner.OnwardReferrals;
import scot.onward.referral.Feedback;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.triage.RuleBook;

/** All that the cards of a session call. */
@Component
record SessionTools(
        Sessions sessions,
        FoundDates foundDates,
        Actions actions,
        Gains gains,
        Debts debts,
        Directory directory,
        OnwardReferrals onward,
        ApprovedSummaries summaries,
        Clients clients,
        Consents consents,
        SafeTimes safeTimes,
        Appointments appointments,
        Feedback feedback,
        Places places,
        RuleBook ruleBook,
        WorkingCalendar calendar,
        Dates dates) {}
