/** Accounts as kept, and the rules of signing in. */
@NullMarked
package scot.onward.access.internal;

import org.jspecify.annotations.NullMarked;
