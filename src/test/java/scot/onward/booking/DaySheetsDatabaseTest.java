package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.shared.HubTime;

class DaySheetsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2035, 3, 7);

    @Autowired
    private DaySheets sheets;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private BookingScene scene;
    private UUID clinic;
    private UUID agnes;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        agnes = scene.client("Agnes Docherty");
        jdbc.update("insert into client_need (client_id, need) values (?, 'STEP_FREE')", agnes);
    }

    @Test
    void itSaysWhoComesWhenToWhomAndWhatTheyNeedButNotWhyNorTheirWholeName() throws IOException {
        book(agnes, 11);

        String words = words();

        assertThat(words)
                .contains("Wed 7 Mar 2035", "Morag Kerr", "Room 1", "11:00", "Agnes D.", "Step-free", "by Donna Whyte")
                .doesNotContain("Docherty", "Money", "Advice");
    }

    @Test
    void aNumberStandsOnItOnlyAsFarAsItMayBeUsed() throws IOException {
        UUID silent = scene.client("Hassan Ali");
        jdbc.update("update client set phone = '07700 900111', phone_ok = true where id = ?", agnes);
        jdbc.update("update client set phone = '07700 900222', phone_ok = false, text_ok = false where id = ?", silent);
        book(agnes, 11);
        book(silent, 14);

        assertThat(words()).contains("07700 900111", "Do not call").doesNotContain("07700 900222");
    }

    @Test
    void aCancelledAppointmentIsATimeToWriteOnAgain() throws IOException {
        UUID id = book(agnes, 11);
        currentUser.runAs(scene.receptionist, () -> appointments.cancel(id, CancelledBy.CLIENT));

        assertThat(words()).doesNotContain("Agnes").contains("09:00");
    }

    @Test
    void theAccessLogNotesWhoseNamesWerePrinted() throws IOException {
        book(agnes, 11);
        words();

        assertThat(jdbc.queryForList(
                        "select what from access_log where client_id = ? and account_id = ?",
                        String.class,
                        agnes,
                        scene.receptionist.accountId()))
                .contains("APPOINTMENTS", "CONTACT");
    }

    @Test
    void nobodyPrintsAnotherHubsDay() {
        var stranger = scene.account(Role.RECEPTION, null, UUID.randomUUID());

        assertThatThrownBy(() -> currentUser.runAs(stranger, () -> sheets.pdf(scene.hub, DAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID book(UUID client, int hour) {
        Instant at = DAY.atTime(hour, 0).atZone(HubTime.ZONE).toInstant();
        BookingRequest request = scene.request(clinic, client, at);
        assertThat(currentUser.runAs(scene.receptionist, () -> appointments.book(request)))
                .isInstanceOf(BookingOutcome.Booked.class);
        return request.appointmentId();
    }

    private String words() throws IOException {
        byte[] pdf = currentUser.runAs(scene.receptionist, () -> sheets.pdf(scene.hub, DAY));
        PdfReader reader = new PdfReader(pdf);
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            words.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return words.toString();
    }
}
