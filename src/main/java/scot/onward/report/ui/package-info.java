/** Outcomes for managers, and the report that may leave the house. */
@NullMarked
package scot.onward.report.ui;

import org.jspecify.annotations.NullMarked;
