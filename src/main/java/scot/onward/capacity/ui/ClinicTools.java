package scot.onward.capacity.ui;

import org.springframework.stereotype.Component;
import scot.onward.access.Screens;
import scot.onward.booking.Closings;
import scot.onward.booking.StrandedPeople;
import scot.onward.capacity.ClinicImport;
import scot.onward.clinic.ClinicEditor;
import scot.onward.hub.AdviserDesk;
import scot.onward.hub.HoursDesk;
import scot.onward.hub.HubSwitches;
import scot.onward.hub.InterpreterDesk;
import scot.onward.hub.Interpreters;
import scot.onward.hub.Places;
import scot.onward.hub.RoomDesk;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;

/** What the parts of the page of clinics work with. */
@Component
record ClinicTools(
        ClinicEditor editor,
        ClinicImport clinicImport,
        StrandedPeople stranded,
        Closings closings,
        Places places,
        RoomDesk rooms,
        HoursDesk hours,
        HubSwitches switches,
        Screens screens,
        AdviserDesk advisers,
        Interpreters interpreters,
        InterpreterDesk interpreterDesk,
        WorkingCalendar calendar,
        Dates dates) {}
