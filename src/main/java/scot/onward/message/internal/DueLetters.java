package scot.onward.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.paper.PrintedLetter;

/** Messages as letters: the client's address in the window, the hub that writes where the envelope covers it. */
@Component
public class DueLetters {

    private static final String LETTERS = """
            select m.id, m.body, m.recipient, m.language, c.name as client_name, c.postcode as client_postcode,
              h.name as hub_name, h.address as hub_address, h.postcode as hub_postcode, h.phone as hub_phone
            from message m join client c on c.id = m.client_id join hub h on h.id = m.hub_id
            where m.id in (:ids) and m.hub_id in (:hubs) and m.channel = 'LETTER' and m.recipient <> ''
            order by m.send_after, m.id
            """;

    private final JdbcClient jdbc;

    DueLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these messages that are letters of these hubs and have an address. @param date as it stands on them */
    public List<PrintedLetter> of(Collection<UUID> ids, Collection<UUID> hubs, String date) {
        return ids.isEmpty() || hubs.isEmpty()
                ? List.of()
                : jdbc.sql(LETTERS)
                        .param("ids", ids)
                        .param("hubs", hubs)
                        .query((row, n) -> letter(row, date))
                        .list();
    }

    private static PrintedLetter letter(ResultSet row, String date) throws SQLException {
        String id = row.getString("id");
        return new PrintedLetter(
                locale(row.getString("language")),
                address(row.getString("client_name"), row.getString("recipient"), row.getString("client_postcode")),
                sender(row),
                date,
                Arrays.stream(row.getString("body").split("\\R+")).toList(),
                id.substring(id.length() - 8).toUpperCase(Locale.ROOT));
    }

    /** The lines of an address, as typed with commas or line breaks, with its postcode last. */
    static List<String> address(String name, String typed, @Nullable String postcode) {
        List<String> lines = new ArrayList<>(List.of(name));
        Stream.of(typed.split("[,\\n\\r]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        if (postcode != null && !squeezed(typed).contains(squeezed(postcode))) {
            lines.add(postcode);
        }
        return lines;
    }

    private static String squeezed(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static List<String> sender(ResultSet row) throws SQLException {
        return List.of(
                row.getString("hub_name"),
                row.getString("hub_address"),
                row.getString("hub_postcode"),
                row.getString("hub_phone"));
    }

    private static Locale locale(String englishName) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(locale -> locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(englishName))
                .findFirst()
                .orElse(Locale.UK);
    }
}
