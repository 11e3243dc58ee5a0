package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Appointment;
import scot.onward.booking.AppointmentStatus;

/** The ten states of an appointment, which are FHIR's own. */
final class Statuses {

    private Statuses() {}

    static Appointment.AppointmentStatus of(AppointmentStatus status) {
        return Appointment.AppointmentStatus.valueOf(status.name().replace("_", ""));
    }

    /** The state that a search names. @throws InvalidRequestException when FHIR knows no such state */
    static AppointmentStatus read(String code) {
        Appointment.AppointmentStatus wanted =
                check(code, Appointment.AppointmentStatus::fromCode, Appointment.SP_STATUS);
        return Stream.of(AppointmentStatus.values())
                .filter(status -> of(status) == wanted)
                .findFirst()
                .orElseThrow();
    }

    /** What a code stands for. @throws InvalidRequestException when it stands for nothing */
    static <T> T check(String code, Function<String, T> read, String parameter) {
        try {
            return read.apply(code);
        } catch (FHIRException unknown) {
            throw new InvalidRequestException("%s=%s: FHIR has no such code".formatted(parameter, code));
        }
    }
}
