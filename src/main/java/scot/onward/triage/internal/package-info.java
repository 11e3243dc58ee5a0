/** The versions that people have started, and the rule book with them. */
@NullMarked
package scot.onward.triage.internal;

import org.jspecify.annotations.NullMarked;
