/** Onward as a person meets it: in a real browser, over a real port, with demonstration data. */
@NullMarked
package scot.onward.browser;

import org.jspecify.annotations.NullMarked;
