package scot.onward.bench;

import java.util.UUID;
import javax.sql.DataSource;
import scot.onward.client.NameWords;

/** The clients of a city: made-up names, of which many are alike. */
final class CityPeople {

    private static final String[] FIRST = """
            Agnes Aileen Alan Alasdair Alexander Amina Andrew Angela Anna Anne Archie Betty Brian Callum Catherine Charles
            Christine Claire Colin Craig Daniel David Derek Donald Donna Dorota Douglas Duncan Eilidh Elaine Elizabeth Emma Ewa
            Ewan Fatima Fiona Frances Fraser George Gordon Graham Grzegorz Hamish Hassan Heather Helen Iain Isabel Ivana Jack
            Jacqueline James Jan Janet Jean Jennifer Jessie John Joseph Karen Kathleen Keith Kenneth Kirsty Laura Lesley Linda
            Lorraine Lynn Magdalena Mairi Malcolm Margaret Maria Martin Mary Maureen Michael Mohammed Moira Morag Murray Nadia
            Nasreen Neil Nicola Norman Patricia Patrick Paul Peter Rashid Robert Rona Ronald Ross Ruth Samuel Sandra Sanjay
            Sarah Scott Shabana Sheila Shona Stephen Stuart Susan Thomas Violet Walter Wendy William Yusuf Zofia
            """.strip().split("\\s+");
    private static final String[] START = """
            Ander Bal Bar Ber Black Bru Cam Car Chis Cle Craw Cun Dal Dar Don Dun Elli Fair Far Fer Find Flem For Fra Gal Gar
            Gil Glen Gra Had Hamil Har Hen Hut Inner Jar Ker Kil Kin Lai Lam Len Les Lin Loch Mac Mar Mel Mil Mont Mor Mun Mur
            Nair Nes Nor Ogil Pat Pol Ram Reid Rob Ross Ruther San Scou Sin Smea Stew Strath Suther Tait Tor Tur Wal Wat Wed
            Whi Wil Wood Wy Yar
            """.strip().split("\\s+");
    private static final String[] END = """
            aird art bank berry burn by combe dale der don dy ford gall gan garth gow hill holm ie ing kie land lay ley lie low
            man mer mont more ness nie ock ton ow rie shaw side son stone ter tin toun vie ward well wick wood worth
            """.strip().split("\\s+");

    private CityPeople() {}

    static void lay(DataSource database, City city) {
        try (Rows clients = new Rows(
                        database,
                        "client (id, name, name_key, birth_date, postcode, phone, text_ok, phone_ok, created_at)");
                Rows words = new Rows(database, "client_word (client_id, word)");
                Rows hubs = new Rows(database, "client_hub (client_id, hub_id)")) {
            for (int number = 0; number < city.size.clients; number++) {
                UUID id = Rows.id(city.today
                        .atStartOfDay(java.time.ZoneOffset.UTC)
                        .toInstant()
                        .minusSeconds(86_400L * 1_100 - number));
                city.clients.add(id);
                String name = name(number);
                clients.add(
                        id,
                        name,
                        NameWords.key(name),
                        city.today.minusDays(6_600 + number * 37L % 25_000),
                        "G" + (1 + number % 80) + " " + number % 10 + "AB",
                        "07700 9%05d".formatted(number % 100_000),
                        true,
                        true,
                        city.today.minusYears(3) + " 09:00:00");
                NameWords.findableBy(name).forEach(word -> words.add(id, word));
                hubs.add(id, hub(city, number));
            }
        }
    }

    /** The hub whose client somebody is. */
    static UUID hub(City city, int client) {
        return city.hubs.get(client % city.hubs.size());
    }

    private static String name(int number) {
        int mixed = (int) (number * 2_654_435_761L >>> 4 & 0x7fffffff);
        return FIRST[mixed % FIRST.length] + " "
                + START[mixed / FIRST.length % START.length]
                + END[mixed / FIRST.length / START.length % END.length];
    }
}
