/** The application: main class and app shell, nothing else. */
@NullMarked
package scot.onward;

import org.jspecify.annotations.NullMarked;
