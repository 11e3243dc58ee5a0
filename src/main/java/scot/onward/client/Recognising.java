package scot.onward.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises a person who is already a client, of whichever hub. The answer is for deciding where to file something; it
 * is never told to the person who asked, who might learn from it what they did not know.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER')")
public class Recognising {

    /** Everybody whom a rule could join with the person: one question, the same for somebody who is known and for nobody. */
    private static final String CANDIDATES = """
            select id, name, known_as, birth_date, chi, phone, postcode from client
            where merged_into is null and id in (
              select id from client where chi = :chi
              union select id from client where birth_date in (:born)
              union select id from client where phone_key = :phone
              union select id from client where postcode = :postcode)
            order by created_at, id
            """;

    private static final List<LocalDate> NOBODYS = List.of(LocalDate.of(1000, 1, 1));

    private final JdbcClient jdbc;
    private final NameComparison names = new NameComparison();

    Recognising(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the first rule of {@link LikenessRule} that fits anybody, and among those the longest known. Where a second client is as
     * certain by the details, or has the CHI number, it is possible only.
     */
    public Recognition recognise(Person person) {
        List<Found> found = candidates(person).stream()
                .flatMap(known ->
                        LikenessRule.of(known.likeness(person, names))
                                .map(rule -> new Found(known.id(), rule))
                                .stream())
                .sorted(Comparator.comparing(Found::rule))
                .toList();
        if (found.isEmpty()) {
            return new Recognition.Unknown();
        }
        Found first = found.stream().filter(Found::byChi).findFirst().orElse(found.getFirst());
        Recognition.By by = first.byChi() ? Recognition.By.CHI : Recognition.By.DETAILS;
        boolean isOnly = first.byChi()
                || found.stream().filter(other -> other.rule() == first.rule()).count() == 1;
        return first.rule().isCertain() && isOnly
                ? new Recognition.Certain(first.clientId(), by)
                : new Recognition.Possible(first.clientId(), by);
    }

    private List<Known> candidates(Person person) {
        String postcode = Typed.postcode(person.postcode());
        return jdbc.sql(CANDIDATES)
                .param("chi", person.chi())
                .param("born", person.birthDate() == null ? NOBODYS : BirthDateLikeness.lookedFor(person.birthDate()))
                .param("phone", Typed.phoneKey(person.phone()))
                .param("postcode", postcode == null || !Typed.isWholePostcode(postcode) ? null : postcode)
                .query(Recognising::known)
                .list();
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("known_as"),
                new Person(
                        row.getString("name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("chi"),
                        row.getString("postcode"),
                        row.getString("phone")));
    }

    private record Known(UUID id, @Nullable String knownAs, Person person) {

        Likeness likeness(Person said, NameComparison names) {
            return Likeness.of(names.compare(said.name(), person.name(), knownAs), said, person);
        }
    }

    private record Found(UUID clientId, LikenessRule rule) {

        boolean byChi() {
            return rule.isByChi();
        }
    }
}
