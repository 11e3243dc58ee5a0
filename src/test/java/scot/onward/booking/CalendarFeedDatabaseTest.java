package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

class CalendarFeedDatabaseTest extends DatabaseTest {

    @Autowired
    private MyCalendar calendars;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Slips slips;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private WorkingCalendar workingDays;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Filter springSecurityFilterChain;

    private MockMvc web;
    private BookingScene scene;
    private SignedIn morag;
    private LocalDate day;
    private UUID clinic;
    private UUID agnes;

    @BeforeEach
    void bookAgnes() {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        web = builder.addFilters(springSecurityFilterChain).build();
        scene = new BookingScene(jdbc);
        UUID adviser = scene.adviser("Morag Kerr");
        morag = scene.account(Role.ADVISER, adviser, scene.hub);
        day = workingDays.plusWorkingDays(HubTime.today(clock), 5);
        clinic = scene.clinic(adviser, scene.room, day);
        agnes = scene.client("Agnes Docherty");
    }

    @Test
    void itHoldsTheAppointmentWithPlaceAndTimeAndNothingOfTheClient() throws Exception {
        UUID id = book(10);

        MockHttpServletResponse answer = read(make());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getContentAsString()).doesNotContain("Agnes", "Docherty", "Advice", "Money", "07700");
        Calendar calendar = parsed(answer);
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = event(calendar, id);
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Appointment");
        assertThat(value(event, Property.LOCATION)).startsWith("Hub, Room 1");
        assertThat(value(event, Property.DTSTART)).isEqualTo(day.toString().replace("-", "") + "T100000");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
    }

    @Test
    void aMoveAndACancellationEachRaiseTheSequenceAndTheCancelledOneStays() throws Exception {
        UUID id = book(10);
        String path = make();

        as(() -> appointments.move(id, Target.of(clinic, at(14))));
        VEvent moved = event(parsed(read(path)), id);
        as(() -> appointments.cancel(id, CancelledBy.CLIENT));
        VEvent cancelled = event(parsed(read(path)), id);

        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(moved, Property.DTSTART)).endsWith("T140000");
        assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void whatWasCancelledLongAgoIsGone() throws Exception {
        UUID id = book(10);
        as(() -> appointments.cancel(id, CancelledBy.CLIENT));
        jdbc.update("update appointment_event set at = at - interval 31 day where appointment_id = ?", id);

        assertThat(parsed(read(make())).getComponents("VEVENT")).isEmpty();
    }

    @Test
    void anotherAdvisersAppointmentsAreNotInIt() throws Exception {
        book(10);
        SignedIn sanjay = scene.account(Role.ADVISER, scene.adviser("Sanjay Rao"), scene.hub);

        String path = currentUser.runAs(sanjay, calendars::make);

        assertThat(parsed(read(path)).getComponents("VEVENT")).isEmpty();
    }

    @Test
    void whoeverHasTheLatestNeedNotFetchItAgain() throws Exception {
        book(10);
        String path = make();
        String tag = Objects.requireNonNull(read(path).getHeader(HttpHeaders.ETAG));

        MockHttpServletResponse same = read(path, tag);
        book(15);
        MockHttpServletResponse other = read(path, tag);

        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(same.getContentAsString()).isEmpty();
        assertThat(other.getStatus()).isEqualTo(200);
    }

    @Test
    void aGuessedARenewedARevokedAndALeaversAddressAreAllTheSameNothing() throws Exception {
        String first = make();
        String second = make();
        assertThat(read(second).getStatus()).isEqualTo(200);
        currentUser.runAs(morag, () -> {
            calendars.takeBack();
            return true;
        });
        String leavers = make();
        jdbc.update("update adviser set active = false where id = ?", morag.adviserId());

        for (String path :
                List.of("/calendar/abcdefghijkmnpqrstuvwxyz23.ics", "/calendar/x.ics", first, second, leavers)) {
            MockHttpServletResponse answer = read(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    @Test
    void onlyItsHashIsKeptAndWhenItWasRead() throws Exception {
        String path = make();
        assertThat(currentUser.runAs(morag, calendars::address).orElseThrow().readAt())
                .isEmpty();

        read(path);

        assertThat(currentUser.runAs(morag, calendars::address).orElseThrow().readAt())
                .isPresent();
        String kept = jdbc.queryForObject(
                "select secret_hash from adviser_calendar where adviser_id = ?", String.class, morag.adviserId());
        assertThat(path).doesNotContain(kept);
    }

    @Test
    void theDeskSavesAnAppointmentForTheClientsOwnCalendarWithoutWhatItIsFor() throws Exception {
        UUID id = book(10);

        Calendar file = parsed(as(() -> slips.calendar(id)));

        assertThat(file.validate().getEntries()).isEmpty();
        assertThat(value(event(file, id), Property.LOCATION)).isEqualTo("Hub, first floor");
        assertThat(file.toString()).doesNotContain("Advice", "Money", "Agnes", "Morag");
    }

    @Test
    void anEmailTakesTheAppointmentAlongAndATextDoesNot() throws Exception {
        UUID byText = book(10);
        jdbc.update(
                "update client set text_ok = false, email = 'agnes@example.org', email_ok = true where id = ?", agnes);
        UUID byEmail = book(14);
        as(() -> appointments.move(byEmail, Target.of(clinic, at(15))));

        assertThat(calendarsSent(byText)).containsOnlyNulls();
        List<String> sent = calendarsSent(byEmail);
        assertThat(sent).hasSize(2);
        assertThat(value(event(parsed(sent.getFirst()), byEmail), Property.SEQUENCE))
                .isEqualTo("0");
        assertThat(value(event(parsed(sent.getLast()), byEmail), Property.SEQUENCE))
                .isEqualTo("1");
        assertThat(value(event(parsed(sent.getLast()), byEmail), Property.DTSTART))
                .endsWith("T150000");
    }

    private List<String> calendarsSent(UUID appointmentId) {
        return jdbc.queryForList(
                "select calendar from message where appointment_id = ? and kind <> 'REMINDER' order by created_at",
                String.class,
                appointmentId);
    }

    private String make() {
        return currentUser.runAs(morag, calendars::make);
    }

    private UUID book(int hour) {
        BookingRequest request = scene.request(clinic, agnes, at(hour));
        assertThat(as(() -> appointments.book(request))).isInstanceOf(BookingOutcome.Booked.class);
        return request.appointmentId();
    }

    private Instant at(int hour) {
        return day.atTime(hour, 0).atZone(HubTime.ZONE).toInstant();
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.runAs(scene.receptionist, work);
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse read(String path, String tag) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andReturn()
                .getResponse();
    }

    private static Calendar parsed(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return parsed(answer.getContentAsString());
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, UUID id) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(id + "@onward"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
