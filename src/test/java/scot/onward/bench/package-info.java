/** Measures how fast Onward is with a city's history in it; see the profile {@code bench}. */
@NullMarked
package scot.onward.bench;

import org.jspecify.annotations.NullMarked;
