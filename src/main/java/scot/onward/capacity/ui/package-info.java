/** The manager's screens: capacity and clinics. */
@NullMarked
package scot.onward.capacity.ui;

import org.jspecify.annotations.NullMarked;
