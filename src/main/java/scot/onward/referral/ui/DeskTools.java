package scot.onward.referral.ui;

import org.springframework.stereotype.Component;
import scot.onward.referral.ContactTries;
import scot.onward.referral.Endings;
import scot.onward.referral.Feedback;
import scot.onward.referral.Redirections;
import scot.onward.referral.TriageDesk;
import scot.onward.shared.ui.Dates;

/** What the parts of the triage desk work with. */
@Component
record DeskTools(
        TriageDesk desk,
        ContactTries tries,
        Endings endings,
        Redirections redirections,
        Feedback feedback,
        Dates dates) {}
