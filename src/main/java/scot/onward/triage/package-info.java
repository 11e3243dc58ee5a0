/** The rule book: last safe dates and levels from ordered, dated rules kept as data; counted purely, started by people. */
@NullMarked
package scot.onward.triage;

import org.jspecify.annotations.NullMarked;
