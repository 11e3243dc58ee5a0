package scot.onward.booking;

import java.util.List;

/**
 * One page of appointments, soonest first.
 *
 * @param total so many fit on all pages
 */
public record AppointmentsFound(List<VersionedAppointment> page, int total) {}
