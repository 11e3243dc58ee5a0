/** The frame around every page: rail, top bar, sign-in page, landing page of each role, error pages. */
@NullMarked
package scot.onward.shell;

import org.jspecify.annotations.NullMarked;
