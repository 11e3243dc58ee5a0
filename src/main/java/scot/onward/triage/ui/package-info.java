/** The page on which the rules are read, tried and started. */
@NullMarked
package scot.onward.triage.ui;

import org.jspecify.annotations.NullMarked;
