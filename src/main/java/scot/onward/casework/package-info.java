/** Cases, sessions and what comes of them: dates found, actions, gains, debts, outcomes. */
@NullMarked
package scot.onward.casework;

import org.jspecify.annotations.NullMarked;
