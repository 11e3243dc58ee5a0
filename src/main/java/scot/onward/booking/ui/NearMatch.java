package scot.onward.booking.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import scot.onward.client.ClientRow;
import scot.onward.client.Clients;

/** Whether somebody at the desk may be a client of one's own hubs already; nothing is told of anybody else's clients. */
class NearMatch {

    private static final int LETTERS = 4;
    private static final int DIGITS = 10;

    private final Clients clients;
    private final Set<UUID> notThem = new HashSet<>();

    NearMatch(Clients clients) {
        this.clients = clients;
    }

    /** The nearest: by the phone number, by the whole name, or by the first name and how the last one begins. */
    Optional<ClientRow> of(String name, String phone) {
        String digits = phone.replaceAll("\\D", "");
        String byPhone = digits.length() < DIGITS ? "" : digits;
        List<String> words = List.of(name.strip().split("\\s+"));
        String byBeginnings = words.size() < 2 ? "" : words.getFirst() + " " + beginning(words.getLast());
        return Stream.of(byPhone, words.size() < 2 ? "" : name.strip(), byBeginnings)
                .filter(typed -> !typed.isBlank())
                .flatMap(typed -> clients.find(typed, 3).stream())
                .filter(row -> !notThem.contains(row.id()))
                .findFirst();
    }

    /** They say that they are somebody else. */
    void notThem(UUID clientId) {
        notThem.add(clientId);
    }

    private static String beginning(String word) {
        return word.length() <= LETTERS ? word : word.substring(0, word.offsetByCodePoints(0, LETTERS));
    }
}
