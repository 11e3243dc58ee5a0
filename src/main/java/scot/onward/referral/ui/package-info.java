/** Referring a patient, the practice's own referrals, and the triage desk. */
@NullMarked
package scot.onward.referral.ui;

import org.jspecify.annotations.NullMarked;
