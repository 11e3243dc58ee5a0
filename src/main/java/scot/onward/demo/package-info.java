/** Demonstration data: made-up people and places, the same at every start, relative to today. */
@NullMarked
package scot.onward.demo;

import org.jspecify.annotations.NullMarked;
