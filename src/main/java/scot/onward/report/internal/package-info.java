/** The queries behind the reports and the arithmetic on what they return. */
@NullMarked
package scot.onward.report.internal;

import org.jspecify.annotations.NullMarked;
