package scot.onward.referral.ui;

import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.referral.SafetyBell;
import scot.onward.referral.SafetyClocks;
import scot.onward.shared.ui.Dates;

/** What the parts that show safety clocks work with. */
@Component
record SafetyTools(SafetyClocks clocks, SafetyBell bell, CurrentUser currentUser, Dates dates) {}
