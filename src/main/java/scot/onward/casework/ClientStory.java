package scot.onward.casework;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.Appointments;
import scot.onward.partner.OnwardReferrals;
import scot.onward.partner.OnwardRow;

/** A client's story in one list: visits, gains, onward referrals, the latest first. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class ClientStory {

    private final Appointments appointments;
    private final OnwardReferrals onward;
    private final CaseFile file;

    ClientStory(Appointments appointments, OnwardReferrals onward, CaseFile file) {
        this.appointments = appointments;
        this.onward = onward;
        this.file = file;
    }

    /** A client's file with the story that it tells. */
    public record Story(CaseFile.Content file, List<OnwardRow> onward, List<StoryEntry> entries) {}

    /** Reads the story of a client of the adviser's own hubs. */
    public Story of(UUID clientId) {
        List<AppointmentFacts> visits = appointments.ofClient(clientId);
        CaseFile.Content content = file.of(clientId);
        List<OnwardRow> referrals = onward.ofClient(clientId);
        Map<UUID, SessionRow> records = content.sessions().stream()
                .filter(session -> session.appointmentId() != null)
                .collect(toMap(SessionRow::appointmentId, session -> session));
        Stream<StoryEntry> entries = Stream.of(
                        visits.stream().map(visit -> new StoryEntry.Visit(visit, records.get(visit.id()))),
                        content.gains().stream().map(StoryEntry.Gained::new),
                        referrals.stream().map(StoryEntry.Onward::new))
                .flatMap(stream -> stream);
        return new Story(
                content,
                referrals,
                entries.sorted(Comparator.comparing(StoryEntry::at).reversed()).toList());
    }
}
