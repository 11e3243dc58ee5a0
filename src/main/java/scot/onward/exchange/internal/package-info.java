/** How files are unpacked, decoded and taken apart, and how their cells are understood. */
@NullMarked
package scot.onward.exchange.internal;

import org.jspecify.annotations.NullMarked;
