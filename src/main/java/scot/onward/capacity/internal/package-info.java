/** How full the clinics are, counted from clinics, claims and appointments, and what follows from it. */
@NullMarked
package scot.onward.capacity.internal;

import org.jspecify.annotations.NullMarked;
