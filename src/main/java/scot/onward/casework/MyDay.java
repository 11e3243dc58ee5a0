package scot.onward.casework;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.booking.AdviserDay;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupSessions;
import scot.onward.casework.internal.DayRows;
import scot.onward.shared.PresentingIssue;

/** The signed-in adviser's own day: who comes, about what, and how far each record is. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class MyDay {

    private final AdviserDay day;
    private final GroupSessions groups;
    private final Sessions sessions;
    private final FoundDates foundDates;
    private final DayRows rows;
    private final CurrentUser currentUser;

    MyDay(
            AdviserDay day,
            GroupSessions groups,
            Sessions sessions,
            FoundDates foundDates,
            DayRows rows,
            CurrentUser currentUser) {
        this.day = day;
        this.groups = groups;
        this.sessions = sessions;
        this.foundDates = foundDates;
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /** The appointments of a day in their order. */
    public List<DayEntry> of(LocalDate date) {
        List<AppointmentFacts> appointments = day.of(currentUser.get().adviser(), date);
        Set<UUID> clientIds =
                appointments.stream().map(AppointmentFacts::clientId).collect(toSet());
        Set<UUID> referralIds = appointments.stream()
                .map(AppointmentFacts::referralId)
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<UUID, DayRows.Person> people = rows.people(clientIds);
        Map<UUID, Set<PresentingIssue>> referred = rows.referredFor(referralIds);
        Map<UUID, LocalDate> found = foundDates.mine().stream()
                .collect(toMap(
                        FoundDateRow::clientId,
                        row -> Objects.requireNonNull(row.lastSafeDate()),
                        (near, far) -> near));
        Map<UUID, SessionRow> records =
                sessions
                        .ofAppointments(
                                appointments.stream().map(AppointmentFacts::id).collect(toSet()))
                        .stream()
                        .collect(toMap(SessionRow::appointmentId, session -> session));
        return appointments.stream()
                .map(it -> entry(
                        it,
                        Objects.requireNonNull(people.get(it.clientId())),
                        referred,
                        found.get(it.clientId()),
                        records.get(it.id())))
                .toList();
    }

    /** The group sessions of a day in their order: how many come, not who. */
    public List<GroupCard> groups(LocalDate date) {
        return groups.ofAdviser(currentUser.get().adviser(), date);
    }

    private static DayEntry entry(
            AppointmentFacts appointment,
            DayRows.Person person,
            Map<UUID, Set<PresentingIssue>> referred,
            @Nullable LocalDate found,
            @Nullable SessionRow session) {
        UUID referral = appointment.referralId();
        Set<PresentingIssue> issues = session != null && !session.issues().isEmpty()
                ? session.issues()
                : referral == null ? Set.of() : referred.getOrDefault(referral, Set.of());
        return new DayEntry(
                appointment,
                person.name(),
                person.language(),
                person.needs(),
                issues,
                found == null ? appointment.lastSafeDate() : found,
                session);
    }
}
