package scot.onward.hub;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/** A place people come to. */
public record HubRow(
        UUID id,
        String name,
        String shortName,
        String kind,
        String address,
        String postcode,
        String phone,
        String directions,
        ZoneId zone,
        LocalTime opens,
        LocalTime closes) {}
