package scot.onward.booking.ui;

import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Appointments;
import scot.onward.booking.ChangeRequests;
import scot.onward.booking.DayBoard;
import scot.onward.booking.DaySheets;
import scot.onward.booking.GroupSessions;
import scot.onward.booking.Invitations;
import scot.onward.booking.SafeTimes;
import scot.onward.booking.Series;
import scot.onward.booking.Slips;
import scot.onward.booking.TimeHolds;
import scot.onward.booking.WaitingList;
import scot.onward.booking.WaitingOffers;
import scot.onward.booking.WalkIns;
import scot.onward.client.Clients;
import scot.onward.client.ContactRules;
import scot.onward.hub.Interpreters;
import scot.onward.hub.Places;
import scot.onward.referral.Referrals;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.triage.RuleBook;

/** What the booking panel works with. */
@Component
record BookingTools(
        Appointments appointments,
        SafeTimes safeTimes,
        WaitingList waitingList,
        WalkIns walkIns,
        WaitingOffers waitingOffers,
        GroupSessions groupSessions,
        TimeHolds timeHolds,
        Series series,
        ChangeRequests changeRequests,
        Invitations invitations,
        DayBoard dayBoard,
        Slips slips,
        DaySheets daySheets,
        Clients clients,
        ContactRules contactRules,
        Referrals referrals,
        Places places,
        Interpreters interpreters,
        RuleBook ruleBook,
        WorkingCalendar calendar,
        Dates dates,
        CurrentUser currentUser) {}
