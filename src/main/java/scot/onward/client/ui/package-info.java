/** What screens of other modules show of a client, and deciding whether two records are of one person. */
@NullMarked
package scot.onward.client.ui;

import org.jspecify.annotations.NullMarked;
