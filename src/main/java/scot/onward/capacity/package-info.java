/** What a hub's manager runs it with: how full it is, what is missing, and the clinics, rooms, people and hours behind it. */
@NullMarked
package scot.onward.capacity;

import org.jspecify.annotations.NullMarked;
