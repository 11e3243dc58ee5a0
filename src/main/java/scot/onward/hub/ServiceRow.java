package scot.onward.hub;

import java.util.UUID;

/**
 * What an organisation offers.
 *
 * @param name what advisers call it, such as "Money advice"
 * @param neutralName what reception, slips and messages may call it; tells no reason
 * @param minutes the usual length of an appointment
 */
public record ServiceRow(UUID id, UUID organisationId, String name, String neutralName, int minutes) {}
