package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedQueryTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aDayAHalfALengthAndALanguageAreUnderstoodAndNothingIsLeftAsAName() {
        TypedQuery query = read("fri pm 45 polish");
        assertThat(query.day()).contains(LocalDate.of(2026, 11, 27));
        assertThat(query.half()).contains(TypedQuery.Half.PM);
        assertThat(query.minutes()).contains(45);
        assertThat(query.language()).contains("Polish");
        assertThat(query.name()).isEmpty();
    }

    @Test
    void aNameKeepsItsWordsAndItsCase() {
        assertThat(read("Mary-Ann Logue 0214").name()).isEqualTo("Mary-Ann Logue 0214");
        assertThat(read("12/03/1958").name()).isEqualTo("12/03/1958");
        assertThat(read("Satinder Singh").name()).isEqualTo("Satinder Singh");
        assertThat(read("Montgomery").name()).isEqualTo("Montgomery");
    }

    @Test
    void aDayAnHourAndAServiceAreUnderstood() {
        TypedQuery query = read("next tue 10:30 housing");
        assertThat(query.day()).contains(LocalDate.of(2026, 12, 1));
        assertThat(query.time()).contains(LocalTime.of(10, 30));
        assertThat(query.service()).contains("Housing advice");
        assertThat(query.name()).isEmpty();
    }

    @Test
    void aWordOfAServiceIsANameWhenNoTimeIsAskedFor() {
        assertThat(read("Young").name()).isEqualTo("Young");
        assertThat(read("Young").service()).isEmpty();
        assertThat(read("fri advice").service()).isEmpty();
    }

    @Test
    void aHubIsUnderstood() {
        TypedQuery query = read("springburn fri");
        assertThat(query.hub()).contains("Springburn");
        assertThat(query.name()).isEmpty();
    }

    @Test
    void aDateAfterBeforeIsALastDay() {
        TypedQuery query = read("agnes 45 before 8 dec");
        assertThat(query.name()).isEqualTo("agnes");
        assertThat(query.before()).contains(LocalDate.of(2026, 12, 8));
        assertThat(query.day()).isEmpty();
    }

    @Test
    void aDayOfTheMonthThatHasPassedIsNextYears() {
        assertThat(read("3 mar").day()).contains(LocalDate.of(2027, 3, 3));
    }

    @Test
    void aTimeOfDayIsTheEarliestThatSuits() {
        TypedQuery query = read("next tue 10:30");
        assertThat(query.day()).contains(LocalDate.of(2026, 12, 1));
        assertThat(query.suits(LocalTime.of(10, 15))).isFalse();
        assertThat(query.suits(LocalTime.of(10, 30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # typed                           | name                      | day        | before     | half | time  | min | language              | service
                    docherty                          | docherty                  |            |            |      |       |     |                       |
                    agnes doch                        | agnes doch                |            |            |      |       |     |                       |
                    07700 900214                      | 07700 900214              |            |            |      |       |     |                       |
                    0141 496 0114                     | 0141 496 0114             |            |            |      |       |     |                       |
                    0214                              | 0214                      |            |            |      |       |     |                       |
                    12/03/1958                        | 12/03/1958                |            |            |      |       |     |                       |
                    1/2/2031                          |                           | 2031-02-01 |            |      |       |     |                       |
                    31/02/2031                        | 31/02/2031                |            |            |      |       |     |                       |
                    fri pm 45 polish                  |                           | 2026-11-27 |            | PM   |       | 45  | Polish                |
                    POLISH FRIDAY AM                  |                           | 2026-11-27 |            | AM   |       |     | Polish                |
                    next tue 10:30 housing            |                           | 2026-12-01 |            |      | 10:30 |     |                       | Housing advice
                    housing 45                        |                           |            |            |      |       | 45  |                       | Housing advice
                    housing                           | housing                   |            |            |      |       |     |                       |
                    bsl tomorrow 60min                |                           | 2026-11-27 |            |      |       | 60  | British Sign Language |
                    today 2pm                         |                           | 2026-11-26 |            |      | 14:00 |     |                       |
                    weds 2.30pm                       |                           | 2026-12-02 |            |      | 14:30 |     |                       |
                    thurs 12am                        |                           | 2026-12-03 |            |      | 00:00 |     |                       |
                    docherty tue 9:15                 | docherty                  | 2026-12-01 |            |      | 09:15 |     |                       |
                    agnes 45 before 8 dec             | agnes                     |            | 2026-12-08 |      |       | 45  |                       |
                    before 08/12/2026                 |                           |            | 2026-12-08 |      |       |     |                       |
                    25 sept                           |                           | 2027-09-25 |            |      |       |     |                       |
                    12 mary                           | 12 mary                   |            |            |      |       |     |                       |
                    2 declan                          | 2 declan                  |            |            |      |       |     |                       |
                    37 dec                            | 37 dec                    |            |            |      |       |     |                       |
                    25:00                             | 25:00                     |            |            |      |       |     |                       |
                    Thursby                           | Thursby                   |            |            |      |       |     |                       |
                    Σίσυφος 💚                         | Σίσυφος 💚                 |            |            |      |       |     |                       |
                    """)
    void whatIsTypedIsReadAsAReceptionistMeansIt(
            String typed,
            @Nullable String name,
            @Nullable LocalDate day,
            @Nullable LocalDate before,
            TypedQuery.@Nullable Half half,
            @Nullable LocalTime time,
            @Nullable Integer minutes,
            @Nullable String language,
            @Nullable String service) {
        TypedQuery query = read(typed);

        assertThat(query)
                .isEqualTo(new TypedQuery(
                        name == null ? "" : name,
                        Optional.ofNullable(day),
                        Optional.ofNullable(before),
                        Optional.ofNullable(half),
                        Optional.ofNullable(time),
                        Optional.ofNullable(minutes),
                        Optional.ofNullable(language),
                        Optional.ofNullable(service),
                        Optional.empty()));
    }

    @Test
    void nothingAndFarTooMuchAreReadAsWell() {
        assertThat(read("   ").name()).isEmpty();
        assertThat(read("ab ".repeat(5_000)).name()).hasSize(14_999);
    }

    private static TypedQuery read(String typed) {
        return TypedQuery.read(
                typed,
                TODAY,
                new TypedQuery.Vocabulary(
                        Set.of("Polish", "British Sign Language"),
                        Set.of("Housing advice", "Young people’s advice"),
                        Set.of("Parkhead", "Springburn")));
    }
}
