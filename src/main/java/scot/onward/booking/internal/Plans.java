package scot.onward.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.booking.internal.Taking.Need;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Closure;
import scot.onward.clinic.Lengths;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.WorkingCalendar;

/** What is planned of a clinic at a moment. */
@Component
class Plans {

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Places places;
    private final WorkingCalendar calendar;

    Plans(Clinics clinics, ClinicDays clinicDays, Places places, WorkingCalendar calendar) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.places = places;
        this.calendar = calendar;
    }

    /** What an appointment needs to take to stand again as it stood. */
    Need again(Appointment appointment) {
        UUID clinicId = appointment.clinicId();
        Lengths lengths = Optional.ofNullable(clinicId)
                .flatMap(clinics::find)
                .map(ClinicPlan::lengths)
                .orElse(Lengths.of(0));
        return appointment.need(lengths, places.hub(appointment.hubId()).zone());
    }

    /** Empty when there is no such clinic. */
    Optional<Planned> at(UUID clinicId, Instant moment) {
        return clinics.find(clinicId).map(plan -> {
            HubRow hub = places.hub(plan.hubId());
            LocalDate day = LocalDate.ofInstant(moment, hub.zone());
            List<Closure> closed = clinicDays.closuresAbout(plan, moment);
            ClinicDay held = clinicDays.of(plan, moment, closed).orElse(null);
            return new Planned(
                    plan,
                    held,
                    Venue.of(plan, held, hub.zone()),
                    calendar.holiday(day).isPresent(),
                    closed);
        });
    }
}
