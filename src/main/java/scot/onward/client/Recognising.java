package scot.onward.client;

import java.util.List;
import java.util.Optional;
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
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE', 'MANAGER')")
public class Recognising {

    private final JdbcClient jdbc;

    Recognising(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Certain by the CHI number, or by name and birth date together with telephone or postcode. A CHI number whose record
     * has no word of the name in common was mistyped by somebody, so it is only possible; name and birth date alone
     * likewise.
     */
    public Recognition recognise(Person person) {
        Recognition byChi = byChi(person);
        return byChi instanceof Recognition.Unknown ? byDetails(person) : byChi;
    }

    private Recognition byChi(Person person) {
        if (person.chi() == null) {
            return new Recognition.Unknown();
        }
        Optional<Known> known = jdbc.sql("select id, name, phone, postcode from client where chi = ?")
                .param(person.chi())
                .query(Known.class)
                .optional();
        if (known.isEmpty()) {
            return new Recognition.Unknown();
        }
        UUID id = known.get().id();
        return NameWords.shareAWord(person.name(), known.get().name())
                ? new Recognition.Certain(id, Recognition.By.CHI)
                : new Recognition.Possible(id);
    }

    private Recognition byDetails(Person person) {
        if (person.birthDate() == null) {
            return new Recognition.Unknown();
        }
        List<Known> namesakes = jdbc.sql(
                        "select id, name, phone, postcode from client where name_key = ? and birth_date = ? order by created_at")
                .params(NameWords.key(person.name()), person.birthDate())
                .query(Known.class)
                .list();
        List<Known> certain =
                namesakes.stream().filter(known -> known.isReachedAs(person)).toList();
        if (certain.size() == 1) {
            return new Recognition.Certain(certain.getFirst().id(), Recognition.By.DETAILS);
        }
        return namesakes.isEmpty()
                ? new Recognition.Unknown()
                : new Recognition.Possible(namesakes.getFirst().id());
    }

    private record Known(
            UUID id,
            String name,
            @Nullable String phone,
            @Nullable String postcode) {

        boolean isReachedAs(Person person) {
            String digits = Typed.phoneDigits(person.phone());
            String theirs = Typed.postcode(person.postcode());
            return !digits.isEmpty() && digits.equals(Typed.phoneDigits(phone))
                    || theirs != null && theirs.equals(Typed.postcode(postcode));
        }
    }
}
