/** Onward referrals and directory entries as kept. */
@NullMarked
package scot.onward.partner.internal;

import org.jspecify.annotations.NullMarked;
