package scot.onward.referral.ui;

import org.springframework.stereotype.Component;
import scot.onward.referral.SafetyClocks;
import scot.onward.shared.ui.Dates;

/** What the parts that show safety clocks work with. */
@Component
record SafetyTools(SafetyClocks clocks, Dates dates) {}
