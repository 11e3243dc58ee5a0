package scot.onward.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.DaySheet;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** The day sheets that reception prints or saves, for when the network is down. */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class DaySheets {

    private final DaySheet sheet;
    private final OwnAppointments own;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final Clock clock;

    DaySheets(DaySheet sheet, OwnAppointments own, CurrentUser currentUser, AccessLog accessLog, Clock clock) {
        this.sheet = sheet;
        this.own = own;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The sheet of a day at one of one's own hubs, as PDF; that its names and numbers were shown is noted. */
    public byte[] pdf(UUID hubId, LocalDate day) {
        own.requireHub(hubId);
        DaySheet.Printed printed = sheet.of(
                hubId,
                day,
                MessageCatalogue.text(
                        "paper.day.printed",
                        Dates.time(clock.instant()),
                        currentUser.get().name()));
        accessLog.shown(printed.clientIds(), Glimpse.APPOINTMENTS);
        accessLog.shown(printed.clientIds(), Glimpse.CONTACT);
        return printed.pdf();
    }
}
