/** Starting up: the embedded database, and what a person is told while it starts or fails. Used by no other module. */
@NullMarked
package scot.onward.start;

import org.jspecify.annotations.NullMarked;
