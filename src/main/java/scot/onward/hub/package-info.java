/** Where people come to and who is there: organisations, hubs, rooms, services, advisers. */
@NullMarked
package scot.onward.hub;

import org.jspecify.annotations.NullMarked;
