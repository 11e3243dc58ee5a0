/** People who seek advice: who they are, how they may safely be reached, what they agreed to, and recognising them. */
@NullMarked
package scot.onward.client;

import org.jspecify.annotations.NullMarked;
