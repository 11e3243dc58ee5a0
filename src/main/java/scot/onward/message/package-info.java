/** What is said to clients: the exact words, and the outbox in which they wait. */
@NullMarked
package scot.onward.message;

import org.jspecify.annotations.NullMarked;
