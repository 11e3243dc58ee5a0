package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Onward;
import scot.onward.access.CurrentUser;
import scot.onward.shared.HubTime;

/** A program of its own for {@link KillNineDatabaseTest}: books with four hands, says each confirmed booking aloud, never ends. */
final class BookingUntilKilled {

    static final String CONFIRMED = "CONFIRMED ";

    private static final int HANDS = 4;
    private static final int TIMES_A_DAY = 10;

    private final Appointments appointments;
    private final CurrentUser currentUser;
    private final BookingScene scene;

    private BookingUntilKilled(ConfigurableApplicationContext onward) {
        appointments = onward.getBean(Appointments.class);
        currentUser = onward.getBean(CurrentUser.class);
        scene = new BookingScene(onward.getBean(JdbcTemplate.class));
    }

    public static void main(String[] arguments) {
        BookingUntilKilled program = new BookingUntilKilled(SpringApplication.run(Onward.class, arguments));
        for (int hand = 0; hand < HANDS; hand++) {
            LocalDate firstDay = LocalDate.of(2031, 3, 5).plusDays(hand % 2);
            new Thread(() -> program.book(firstDay)).start();
        }
    }

    /** Two hands want the same room on each day, so that some bookings are refused. */
    private void book(LocalDate firstDay) {
        UUID adviser = scene.adviser("Morag Kerr");
        UUID client = scene.client("Agnes Docherty");
        for (LocalDate day = firstDay; ; day = day.plusWeeks(1)) {
            UUID clinic = scene.clinic(adviser, scene.room, day);
            Instant opening = day.atTime(9, 0).atZone(HubTime.ZONE).toInstant();
            for (int time = 0; time < TIMES_A_DAY; time++) {
                book(scene.request(clinic, client, opening.plusSeconds(45L * 60 * time)));
            }
        }
    }

    private void book(BookingRequest request) {
        BookingOutcome outcome = currentUser.runAs(scene.receptionist, () -> appointments.book(request));
        if (outcome instanceof BookingOutcome.Booked) {
            System.out.println(CONFIRMED + request.appointmentId());
        }
    }
}
