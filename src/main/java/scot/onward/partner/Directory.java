package scot.onward.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.shared.PresentingIssue;

/** The services that people can go on to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
public class Directory {

    private static final String SERVICES = """
            select s.id, s.organisation_id, o.name as organisation, s.name, s.for_whom, s.room, s.reply_days,
              (select group_concat(n.issue) from directory_need n where n.service_id = s.id) as needs,
              (select count(*) from onward_referral r where r.service_id = s.id
                and r.status in ('ACCEPTED', 'WAITING', 'ATTENDED', 'NOT_ATTENDED', 'HELPED')) as accepted,
              (select count(*) from onward_referral r where r.service_id = s.id
                and r.status = 'DECLINED_BY_AGENCY') as declined
            from directory_service s join organisation o on o.id = s.organisation_id
            where s.active order by o.name, s.name
            """;

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every service, those that help with one of {@code issues} first. */
    public List<DirectoryRow> services(Set<PresentingIssue> issues) {
        return jdbc.sql(SERVICES).query(Directory::service).list().stream()
                .sorted(Comparator.comparing(row -> Collections.disjoint(row.needs(), issues)))
                .toList();
    }

    private static DirectoryRow service(ResultSet row, int n) throws SQLException {
        int accepted = row.getInt("accepted");
        return new DirectoryRow(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("for_whom"),
                needs(row.getString("needs")),
                row.getInt("room"),
                row.getInt("reply_days"),
                accepted + row.getInt("declined"),
                accepted);
    }

    private static Set<PresentingIssue> needs(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(PresentingIssue::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PresentingIssue.class)));
    }
}
