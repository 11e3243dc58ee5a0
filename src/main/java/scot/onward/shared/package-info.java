/** Value types and words that every module speaks. */
@NullMarked
package scot.onward.shared;

import org.jspecify.annotations.NullMarked;
