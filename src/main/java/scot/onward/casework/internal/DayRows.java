package scot.onward.casework.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.client.AccessNeed;
import scot.onward.shared.PresentingIssue;

/** Who the people of an adviser's own day are, and what they were referred for. */
@Component
public class DayRows {

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is shown of a person on the day. */
    public record Person(UUID id, String name, @Nullable String language, Set<AccessNeed> needs) {}

    public Map<UUID, Person> people(Set<UUID> clientIds) {
        return clientIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select c.id, c.name, c.language,
                                  (select group_concat(n.need) from client_need n where n.client_id = c.id) as needs
                                from client c where c.id in (:ids)
                                """)
                        .param("ids", clientIds)
                        .query((row, n) -> new Person(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                needs(row.getString(4))))
                        .list()
                        .stream()
                        .collect(toMap(Person::id, person -> person));
    }

    public Map<UUID, Set<PresentingIssue>> referredFor(Set<UUID> referralIds) {
        record Row(UUID referralId, PresentingIssue issue) {}
        return referralIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select referral_id, issue from referral_issue where referral_id in (:ids)")
                        .param("ids", referralIds)
                        .query((row, n) ->
                                new Row(row.getObject(1, UUID.class), PresentingIssue.valueOf(row.getString(2))))
                        .list()
                        .stream()
                        .collect(groupingBy(
                                Row::referralId,
                                mapping(Row::issue, toCollection(() -> EnumSet.noneOf(PresentingIssue.class)))));
    }

    private static Set<AccessNeed> needs(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(AccessNeed::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(AccessNeed.class)));
    }
}
