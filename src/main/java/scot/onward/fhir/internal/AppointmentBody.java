package scot.onward.fhir.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends as an Appointment, read strictly: an element that Onward would not keep is refused by name, so that
 * nothing is lost in silence and no reason for a visit gets in.
 *
 * @param slot what it is to take; null when it does not say
 * @param serviceIds the services that it names
 * @param others who else takes part, by the kind of resource
 */
record AppointmentBody(
        AppointmentStatus status,
        UUID clientId,
        @Nullable SlotId slot,
        Set<UUID> serviceIds,
        Map<String, Set<UUID>> others) {

    /** Elements that are read, or that Onward itself sends and may get back. */
    private static final Set<String> KNOWN = Set.of(
            "id",
            "meta",
            "language",
            "extension",
            "status",
            "serviceType",
            "slot",
            "start",
            "end",
            "minutesDuration",
            "created",
            "cancelationReason",
            "participant");

    /** Elements that say, or can say, why somebody comes. */
    private static final Set<String> TELL_WHY = Set.of(
            "text",
            "contained",
            "reasonCode",
            "reasonReference",
            "supportingInformation",
            "basedOn",
            "description",
            "comment",
            "patientInstruction",
            "serviceCategory",
            "specialty",
            "appointmentType");

    private static final Pattern ZONED = Pattern.compile(".*(Z|[+-]\\d\\d:\\d\\d)");
    private static final Set<String> PARTICIPANT = Set.of("id", "type", "actor", "required", "status");
    private static final Set<String> PLACES_AND_PEOPLE = Set.of("Practitioner", "Location", "HealthcareService");

    /** Reads what was sent. @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException naming every problem */
    static AppointmentBody read(Appointment sent) {
        Problems problems = new Problems();
        elements(sent, problems);
        if (!sent.hasStatus()) {
            problems.add(IssueType.REQUIRED, "Appointment.status", "A status is needed: booked or cancelled");
        }
        zone(sent.getStartElement(), "Appointment.start", problems);
        zone(sent.getEndElement(), "Appointment.end", problems);
        UUID client = client(sent, problems);
        SlotId slot = slot(sent, problems);
        Set<UUID> services = services(sent, problems);
        Map<String, Set<UUID>> others = others(sent, problems);
        problems.refuse();
        return new AppointmentBody(sent.getStatus(), Objects.requireNonNull(client), slot, services, others);
    }

    private static void elements(Appointment sent, Problems problems) {
        for (Property element : sent.children()) {
            if (!element.hasValues() || KNOWN.contains(element.getName())) {
                continue;
            }
            String name = "Appointment." + element.getName();
            if (TELL_WHY.contains(element.getName())) {
                problems.add(
                        IssueType.BUSINESSRULE,
                        name,
                        name + " is not accepted: an appointment never says why somebody comes");
            } else {
                problems.add(IssueType.NOTSUPPORTED, name, name + " is not kept here: leave it out");
            }
        }
        if (sent.getExtension().stream().anyMatch(it -> !Codes.CHANNEL_EXTENSION.equals(it.getUrl()))) {
            problems.add(IssueType.EXTENSION, "Appointment.extension", "This extension is not kept here: leave it out");
        }
        if (sent.getServiceType().stream().anyMatch(CodeableConcept::hasText)
                || sent.getCancelationReason().hasText()) {
            problems.add(
                    IssueType.BUSINESSRULE,
                    sent.getCancelationReason().hasText()
                            ? "Appointment.cancelationReason.text"
                            : "Appointment.serviceType.text",
                    "Words of one's own are not accepted: an appointment never says why somebody comes");
        }
    }

    private static void zone(InstantType moment, String element, Problems problems) {
        String text = moment.getValueAsString();
        if (text != null && !ZONED.matcher(text).matches()) {
            problems.add(
                    IssueType.INVALID,
                    element,
                    "%s needs a time zone: %sZ or %s+01:00, for example, not %s".formatted(element, text, text, text));
        }
    }

    private static @Nullable UUID client(Appointment sent, Problems problems) {
        List<UUID> clients = sent.getParticipant().stream()
                .map(participant -> participant.getActor())
                .filter(actor -> "Patient".equals(actor.getReferenceElement().getResourceType()))
                .flatMap(actor -> Ids.uuid(actor.getReferenceElement().getIdPart()).stream())
                .distinct()
                .toList();
        if (clients.size() == 1) {
            return clients.getFirst();
        }
        problems.add(
                IssueType.REQUIRED,
                "Appointment.participant",
                "One participant is needed whose actor is a reference to a Patient here, such as Patient/%s"
                        .formatted(new UUID(0, 0)));
        return null;
    }

    private static Map<String, Set<UUID>> others(Appointment sent, Problems problems) {
        sent.getParticipant().stream()
                .flatMap(participant -> participant.children().stream())
                .filter(Property::hasValues)
                .map(Property::getName)
                .filter(name -> !PARTICIPANT.contains(name))
                .distinct()
                .forEach(name -> problems.add(
                        IssueType.NOTSUPPORTED,
                        "Appointment.participant." + name,
                        "Appointment.participant.%s is not kept here: leave it out".formatted(name)));
        List<Reference> actors = sent.getParticipant().stream()
                .map(participant -> participant.getActor())
                .filter(actor -> !"Patient".equals(actor.getReferenceElement().getResourceType()))
                .toList();
        if (actors.stream().anyMatch(actor -> kind(actor).isEmpty())) {
            problems.add(
                    IssueType.NOTSUPPORTED,
                    "Appointment.participant.actor",
                    "An actor is a reference to a Patient, Practitioner, Location or HealthcareService here");
            return Map.of();
        }
        return actors.stream()
                .collect(Collectors.groupingBy(
                        actor -> kind(actor).orElseThrow(),
                        Collectors.mapping(
                                actor -> Ids.uuid(actor.getReferenceElement().getIdPart())
                                        .orElseThrow(),
                                Collectors.toSet())));
    }

    private static Optional<String> kind(Reference actor) {
        return Optional.ofNullable(actor.getReferenceElement().getResourceType())
                .filter(PLACES_AND_PEOPLE::contains)
                .filter(kind ->
                        Ids.uuid(actor.getReferenceElement().getIdPart()).isPresent());
    }

    private static @Nullable SlotId slot(Appointment sent, Problems problems) {
        if (sent.getSlot().size() > 1) {
            problems.add(IssueType.NOTSUPPORTED, "Appointment.slot", "An appointment takes one slot");
            return null;
        }
        if (!sent.hasSlot()) {
            return null;
        }
        var reference = sent.getSlotFirstRep().getReferenceElement();
        Optional<SlotId> slot = reference.getIdPart() != null && "Slot".equals(reference.getResourceType())
                ? SlotId.read(reference.getIdPart())
                : Optional.empty();
        if (slot.isEmpty()) {
            problems.add(IssueType.NOTFOUND, "Appointment.slot", "There is no such slot: take one that GET Slot found");
            return null;
        }
        boolean saysOtherwise = sent.hasStart()
                        && !sent.getStart().toInstant().equals(slot.get().span().from())
                || sent.hasEnd()
                        && !sent.getEnd().toInstant().equals(slot.get().span().to());
        if (saysOtherwise && sent.getStatus() != AppointmentStatus.CANCELLED) {
            problems.add(
                    IssueType.INVALID,
                    "Appointment.start",
                    "Appointment.start and end say another time than Appointment.slot: %s to %s"
                            .formatted(
                                    slot.get().span().from(), slot.get().span().to()));
        }
        return slot.get();
    }

    private static Set<UUID> services(Appointment sent, Problems problems) {
        Set<UUID> services = sent.getServiceType().stream()
                .flatMap(type -> type.getCoding().stream())
                .filter(coding -> Codes.SERVICE.equals(coding.getSystem()))
                .flatMap(coding -> Ids.uuid(coding.getCode()).stream())
                .collect(Collectors.toSet());
        if (sent.hasServiceType() && services.isEmpty()) {
            problems.add(
                    IssueType.CODEINVALID,
                    "Appointment.serviceType",
                    "A service is named by a code of the system %s, as in Slot.serviceType".formatted(Codes.SERVICE));
        }
        return services;
    }

    /** Whom or what it names of a kind; empty when it names none. */
    Set<UUID> named(String kind) {
        return others.getOrDefault(kind, Set.of());
    }
}
