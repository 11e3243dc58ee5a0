/** The page on which a list of referrals is imported. */
@NullMarked
package scot.onward.exchange.ui;

import org.jspecify.annotations.NullMarked;
