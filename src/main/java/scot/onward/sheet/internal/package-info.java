/** How each kind of file is taken apart. */
@NullMarked
package scot.onward.sheet.internal;

import org.jspecify.annotations.NullMarked;
