/** When an adviser can see people where: clinics as planned, their exceptions, closures, and the times that follow from them. */
@NullMarked
package scot.onward.clinic;

import org.jspecify.annotations.NullMarked;
