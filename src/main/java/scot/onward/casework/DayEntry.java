package scot.onward.casework;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.client.AccessNeed;
import scot.onward.shared.PresentingIssue;

/**
 * One appointment of an adviser's own day, with what the adviser may know beforehand.
 *
 * @param client the name to use
 * @param issues of the session once it has begun, of the referral before
 * @param lastSafeDate the nearest one found in a session, otherwise the one it was booked for
 * @param session the record, once it was begun
 */
public record DayEntry(
        AppointmentFacts appointment,
        String client,
        @Nullable String language,
        Set<AccessNeed> needs,
        Set<PresentingIssue> issues,
        @Nullable LocalDate lastSafeDate,
        @Nullable SessionRow session) {}
