/** How the audit hears of changes below it. */
@NullMarked
package scot.onward.audit.internal;

import org.jspecify.annotations.NullMarked;
