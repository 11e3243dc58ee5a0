/** Referrals as kept, and the rules by which they move. */
@NullMarked
package scot.onward.referral.internal;

import org.jspecify.annotations.NullMarked;
