/** Clinics, safe times, appointments and the waiting list: who meets whom, where and when, never why. */
@NullMarked
package scot.onward.booking;

import org.jspecify.annotations.NullMarked;
