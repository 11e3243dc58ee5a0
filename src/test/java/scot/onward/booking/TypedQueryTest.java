package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
