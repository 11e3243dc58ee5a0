/** Lists that come from and go to other programs: today, referrals from a spreadsheet. */
@NullMarked
package scot.onward.exchange;

import org.jspecify.annotations.NullMarked;
