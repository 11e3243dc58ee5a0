/**
 * The rule book: last safe dates and levels from ordered, dated rules kept as data. Counting and judging are pure, without
 * database or web; only which announced version people have started is kept.
 */
@NullMarked
package scot.onward.triage;

import org.jspecify.annotations.NullMarked;
