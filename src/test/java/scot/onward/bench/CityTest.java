package scot.onward.bench;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.booking.Appointments;
import scot.onward.booking.DayBoard;
import scot.onward.booking.LiveBoard;
import scot.onward.booking.SafeTimes;
import scot.onward.client.Clients;
import scot.onward.fhir.FhirTest;
import scot.onward.fhir.Programs;
import scot.onward.shared.HubTime;
import scot.onward.shared.WorkingCalendar;

/** Builds cities and measures them. */
abstract class CityTest extends FhirTest {

    protected final Figures figures = new Figures();

    @Autowired
    protected DataSource database;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected Appointments appointments;

    @Autowired
    protected CurrentUser currentUser;

    @Autowired
    private SafeTimes safeTimes;

    @Autowired
    private Clients clients;

    @Autowired
    private DayBoard dayBoard;

    @Autowired
    private LiveBoard liveBoard;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Clock clock;

    protected City build(Size size) {
        return City.build(database, size, HubTime.today(clock), calendar);
    }

    protected Benchmark benchmark() {
        return new Benchmark(database, appointments, safeTimes, clients, dayBoard, currentUser, figures);
    }

    protected BoardBenchmark boards() {
        return new BoardBenchmark(() -> new Onlookers(context, liveBoard), appointments, currentUser, figures);
    }

    /** A program with a token of its own for all hubs of a city, as often as it is asked for. */
    protected Callable<FhirWork> program(City city, Slots slots) {
        String secret = new Programs(tokens, currentUser, jdbc)
                .issue(city.organisation, Role.RECEPTION, Set.copyOf(city.hubs), ApiPurpose.SCHEDULING)
                .secret();
        return () -> new FhirWork(city, slots, URI.create(address()), secret);
    }
}
