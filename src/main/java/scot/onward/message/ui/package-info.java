/** The list of messages that wait. */
@NullMarked
package scot.onward.message.ui;

import org.jspecify.annotations.NullMarked;
