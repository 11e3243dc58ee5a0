/** Clients as kept. */
@NullMarked
package scot.onward.client.internal;

import org.jspecify.annotations.NullMarked;
