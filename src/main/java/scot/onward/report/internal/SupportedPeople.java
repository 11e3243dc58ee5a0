package scot.onward.report.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import scot.onward.report.AgeBand;
import scot.onward.shared.ContactChannel;

/** Reads who was supported in a period, each client once, and what the framework asks of them. */
@Component
public class SupportedPeople {

    public static final String NEW = "NEW";
    public static final String BEFORE = "BEFORE";

    private static final String SUPPORTED = """
            with supported as (
                select a.client_id, min(s.started_at) as first_here
                from advice_session s join advice_case a on a.id = s.case_id
                where s.hub_id in (:hubs) and s.started_at >= :from and s.started_at < :until
                group by a.client_id
            )
            select c.birth_date,
                not exists (select 1 from advice_session s join advice_case a on a.id = s.case_id
                    where a.client_id = v.client_id and s.started_at < v.first_here) as is_new,
                (select t.channel from contact_attempt t join referral r on r.id = t.referral_id
                    where r.client_id = v.client_id and t.outcome = 'REACHED' order by t.at limit 1) as reached_by,
                (select s.delivery from advice_session s join advice_case a on a.id = s.case_id
                    where a.client_id = v.client_id order by s.started_at limit 1) as met_by
            from supported v join client c on c.id = v.client_id
            """;
    private static final String REFERRED_BY_HUB = """
            select h.short_name as name, count(distinct r.client_id) as people
            from hub h left join (
                select client_id, hub_id, row_number() over (partition by client_id order by received_at, id) as place
                from referral where hub_id in (:hubs) and received_at >= :from and received_at < :until
            ) r on r.hub_id = h.id and r.place = 1
            where h.id in (:hubs) group by h.id, h.short_name order by h.short_name
            """;
    private static final String ISSUES = """
            select i.issue as name, count(distinct r.client_id) as people
            from referral r join referral_issue i on i.referral_id = r.id
            where r.hub_id in (:hubs) and r.received_at >= :from and r.received_at < :until
            group by i.issue order by people desc, name
            """;

    private final NamedParameterJdbcTemplate jdbc;

    SupportedPeople(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One supported person, without saying who it is. */
    public record Person(@Nullable LocalDate birthDate, boolean isNew, ContactChannel channel) {}

    public List<Person> supported(Scope scope) {
        return jdbc.query(SUPPORTED, scope.parameters(), SupportedPeople::person);
    }

    /** New people, and those who were supported before. */
    public static Map<String, Long> byNewness(List<Person> people) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(NEW, people.stream().filter(Person::isNew).count());
        counts.put(BEFORE, people.stream().filter(person -> !person.isNew()).count());
        return counts;
    }

    /** People by the channel of their first contact. */
    public static Map<String, Long> byChannel(List<Person> people) {
        return counts(ContactChannel.class, people, Person::channel);
    }

    /** People by their age on {@code day}. */
    public static Map<String, Long> byAge(List<Person> people, LocalDate day) {
        return counts(AgeBand.class, people, person -> AgeBand.on(day, person.birthDate()));
    }

    /** People referred, by the hub that their first referral came to. */
    public Map<String, Long> referredByHub(Scope scope) {
        return named(REFERRED_BY_HUB, scope);
    }

    /** People referred, by what they came about; one person can be in several. */
    public Map<String, Long> issues(Scope scope) {
        return named(ISSUES, scope);
    }

    private Map<String, Long> named(String query, Scope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.query(query, scope.parameters(), row -> {
            counts.put(row.getString("name"), row.getLong("people"));
        });
        return counts;
    }

    private static <E extends Enum<E>> Map<String, Long> counts(
            Class<E> type, List<Person> people, Function<Person, E> by) {
        Map<E, Long> counted = new EnumMap<>(type);
        people.forEach(person -> counted.merge(by.apply(person), 1L, Long::sum));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            counts.put(value.name(), counted.getOrDefault(value, 0L));
        }
        return counts;
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("is_new"),
                channel(row.getString("reached_by"), row.getString("met_by")));
    }

    private static ContactChannel channel(@Nullable String reachedBy, @Nullable String metBy) {
        return switch (reachedBy == null ? String.valueOf(metBy) : reachedBy) {
            case "PHONE" -> ContactChannel.TELEPHONE;
            case "EMAIL" -> ContactChannel.EMAIL;
            case "IN_PERSON" -> ContactChannel.FACE_TO_FACE;
            case "TEXT", "LETTER", "VIDEO" -> ContactChannel.OTHER;
            default -> ContactChannel.NOT_RECORDED;
        };
    }
}
