package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.DaysOfWeek;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.hub.HubRow;
import scot.onward.hub.OpeningHours;
import scot.onward.hub.Places;

/** The hubs that people come to. */
@Component
public class Locations implements Provider {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Places places;

    Locations(Places places) {
        this.places = places;
    }

    @Override
    public Class<Location> getResourceType() {
        return Location.class;
    }

    @Read
    public Location read(@IdParam IdType id) {
        return places.hubs().stream()
                .filter(hub -> hub.id().toString().equals(id.getIdPart()))
                .map(Locations::resource)
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public List<Location> search(
            @OptionalParam(name = Location.SP_RES_ID) @Nullable TokenParam id,
            @OptionalParam(name = Location.SP_NAME) @Nullable StringParam name,
            @OptionalParam(name = Location.SP_ADDRESS_POSTALCODE) @Nullable StringParam postcode) {
        return places.hubs().stream()
                .filter(hub -> id == null || hub.id().toString().equals(id.getValue()))
                .filter(hub -> name == null || Matching.begins(hub.name(), name))
                .filter(hub -> postcode == null || Matching.begins(hub.postcode(), postcode))
                .map(Locations::resource)
                .toList();
    }

    static Location resource(HubRow hub) {
        Location location = new Location();
        location.setId(hub.id().toString());
        location.getMeta().addProfile(UkCore.LOCATION);
        location.setStatus(LocationStatus.ACTIVE);
        location.setMode(LocationMode.INSTANCE);
        location.setName(hub.name());
        location.addAlias(hub.shortName());
        if (!hub.directions().isBlank()) {
            location.setDescription(hub.directions());
        }
        location.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(hub.phone());
        location.setAddress(new Address().addLine(hub.address()).setPostalCode(hub.postcode()));
        for (DayOfWeek day : DayOfWeek.values()) {
            hub.hoursOn(day).ifPresent(hours -> open(location, day, hours));
        }
        return location;
    }

    /** FHIR's hours are of one day: those past midnight end with it. */
    private static void open(Location location, DayOfWeek day, OpeningHours hours) {
        LocalTime closes = hours.closes().isAfter(hours.opens()) ? hours.closes() : LocalTime.of(23, 59, 59);
        location.addHoursOfOperation()
                .addDaysOfWeek(
                        DaysOfWeek.fromCode(day.name().toLowerCase(Locale.ROOT).substring(0, 3)))
                .setOpeningTime(hours.opens().format(TIME))
                .setClosingTime(closes.format(TIME));
    }

    static String reference(UUID hubId) {
        return "Location/" + hubId;
    }
}
