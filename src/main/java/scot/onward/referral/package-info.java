/** Referrals in: sending, triage, contact, where each stands, and the message back to the referrer. */
@NullMarked
package scot.onward.referral;

import org.jspecify.annotations.NullMarked;
