package scot.onward.client;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the database when somebody searches for a client. A search by names alone looks at the first of those who
 * fit, in the order of the longest word typed, which the index keeps: of the thousands whose name begins with two letters
 * nobody reads more than the first page.
 */
final class ClientQuery {

    private static final int LOOKED_AT = 500;
    private static final String HAS_WORD = "%s in (select client_id from client_word where word like :%s)";

    private final OwnClients.Condition own;
    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    ClientQuery(SearchWords words, OwnClients.Condition own, int limit) {
        this.own = own;
        values.put("own", own.own());
        values.put("limit", limit);
        String condition = words.names().isEmpty() || !words.numbers().isEmpty() ? each(words) : first(words.names());
        sql = "select c.* from client c where " + condition + " order by c.name, c.birth_date limit :limit";
    }

    String sql() {
        return sql;
    }

    Map<String, Object> values() {
        return values;
    }

    /** A date or a number leaves few, whatever else is asked. */
    private String each(SearchWords words) {
        StringBuilder asked = new StringBuilder(own.sql());
        if (words.birthDate() != null) {
            asked.append(" and c.birth_date = :born");
            values.put("born", words.birthDate());
        }
        words.names().forEach(name -> asked.append(" and ").append(HAS_WORD.formatted("c.id", value(name + "%"))));
        for (String number : words.numbers()) {
            String ending = value(new StringBuilder(number).reverse() + "%");
            String year = value(number.length() == 4 ? number : "0");
            asked.append(" and (c.phone_ending like :%s or year(c.birth_date) = :%s)".formatted(ending, year));
        }
        return asked.toString();
    }

    private String first(List<String> names) {
        List<String> longest = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        StringBuilder asked =
                new StringBuilder("c.id in (select client_id from (select w.client_id from client_word w");
        asked.append(" where w.word like :").append(value(longest.getFirst() + "%"));
        longest.stream()
                .skip(1)
                .forEach(name -> asked.append(" and ").append(HAS_WORD.formatted("w.client_id", value(name + "%"))));
        return asked + " and w.client_id in (" + own.ids() + ") order by w.word limit " + LOOKED_AT + ") fit)";
    }

    /** Keeps a value, and names the parameter that stands for it. */
    private String value(Object value) {
        String name = "value" + values.size();
        values.put(name, value);
        return name;
    }
}
