/** How the first administrator gets in. */
@NullMarked
package scot.onward.access.ui;

import org.jspecify.annotations.NullMarked;
