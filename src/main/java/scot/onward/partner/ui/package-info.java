/** Screens of onward referrals: the partner's inbox, and the sender's list. */
@NullMarked
package scot.onward.partner.ui;

import org.jspecify.annotations.NullMarked;
