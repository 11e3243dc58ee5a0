/** The rule book: last safe dates and levels from ordered, dated rules kept as data; pure, without database or web. */
@NullMarked
package scot.onward.triage;

import org.jspecify.annotations.NullMarked;
