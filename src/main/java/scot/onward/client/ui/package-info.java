/** What screens of other modules show of a client. */
@NullMarked
package scot.onward.client.ui;

import org.jspecify.annotations.NullMarked;
